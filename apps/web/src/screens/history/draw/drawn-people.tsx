"use client";

import type { VersionMap } from "@rondom/domain/network/version/version";
import { useTranslations } from "next-intl";
import { Seat } from "../../../ui/seat";
import { useNetwork } from "../../network/network-place";
import { DrawnPerson } from "./drawn-person";
import { tieOn } from "./tie-on";
import type { MakeEdit } from "./use-version-edits";

interface DrawnPeopleProps {
  map: VersionMap;
  chosen: string | null;
  choose: (actorId: string | null) => void;
  edit: MakeEdit;
}

/** Everybody on the drawing; a press opens what can be changed of somebody, right below the name. */
export function DrawnPeople({ map, chosen, choose, edit }: DrawnPeopleProps) {
  const { centre: account } = useNetwork();
  const say = useTranslations("coordinator-history.draw");
  const word = useTranslations("coordinator-views.words");
  return (
    <section className="grid gap-2 rounded-card border border-line bg-surface p-4">
      <h4 className="font-semibold">{say("people")}</h4>
      <ul className="grid divide-y divide-line">
        {map.actors.map((actor) => {
          const { closeness, quality } = tieOn(map, actor.id, account);
          const open = chosen === actor.id;
          return (
            <li key={actor.id}>
              <button
                type="button"
                aria-expanded={open}
                onClick={() => choose(open ? null : actor.id)}
                className={`flex min-h-11 w-full items-center gap-3 rounded-button px-1 py-1 text-start hover:bg-sunken ${open ? "bg-action-soft" : ""}`}
              >
                <Seat name={actor.name} formal={actor.formal} domain={actor.domains[0] ?? "none"} size={28} />
                <span className="grid min-w-0">
                  <bdi className="font-semibold break-words">{actor.name}</bdi>
                  <span className="text-small text-soft">
                    {[
                      word(`ring.${closeness ?? "not-asked"}`),
                      ...(quality ? [word(`quality.${quality}`)] : []),
                    ].join(" · ")}
                  </span>
                </span>
              </button>
              {open ? <DrawnPerson map={map} actor={actor} edit={edit} onGone={() => choose(null)} /> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
