"use client";

import type { Network } from "@rondom/services/network/read-network";
import { useTranslations } from "next-intl";
import { Seat } from "../../../ui/seat";
import { useNetwork } from "../network-place";

interface PersonLineProps {
  actor: Network["actors"][number];
  /** The domain in which this line stands: it gives the seat its border. */
  domain?: string;
}

/** Somebody in a list: seat, name, what they do, in how many domains; a press opens the panel. */
export function PersonLine({ actor, domain }: PersonLineProps) {
  const { chosen, choose } = useNetwork();
  const say = useTranslations("coordinator-network");
  const { id, name, role, organisation, formal, domains } = actor;
  const here = chosen?.kind === "actor" && chosen.id === id;
  const second = [role, organisation].filter(Boolean).join(" · ");
  const others = domains.length - 1;
  return (
    <li>
      <button
        type="button"
        onClick={() => choose({ kind: "actor", id })}
        aria-pressed={here}
        className={`flex min-h-11 w-full items-center gap-3 rounded-button px-2 py-1 text-start hover:bg-sunken ${here ? "bg-action-soft shadow-[inset_3px_0_0_var(--action)]" : ""}`}
      >
        <Seat name={name} formal={formal} domain={domain ?? ""} />
        <span className="min-w-0 flex-1">
          <bdi className="block font-semibold">{name}</bdi>
          <span className="block text-note text-soft">
            {[second, say(formal ? "actor.formal" : "actor.informal")].filter(Boolean).join(" · ")}
            {domain && others > 0 ? ` · ${say("map.alsoIn", { count: others })}` : ""}
          </span>
        </span>
      </button>
    </li>
  );
}
