"use client";

import type { Network } from "@rondom/services/network/read-network";
import { useTranslations } from "next-intl";
import type { MouseEvent, ReactNode } from "react";
import { Seat } from "../../../ui/seat";
import { Tick } from "../../../ui/tick";
import { useEditing } from "../edit/editing";
import { seatId } from "../edit/selection";
import { useNetwork } from "../network-place";

interface PersonLineProps {
  actor: Network["actors"][number];
  /** The domain in which this line stands: it gives the seat its border. */
  domain?: string;
  /** It stands for a seat: it can be picked together with others. */
  pickable?: boolean;
  /** What else can be done on this line. */
  children?: ReactNode;
}

/** Somebody in a list: seat, name, what they do, in how many domains; a press opens the panel, or picks. */
export function PersonLine({ actor, domain, pickable, children }: PersonLineProps) {
  const { chosen, choose, closed } = useNetwork();
  const { selection, picking, pick } = useEditing();
  const say = useTranslations("coordinator-network");
  const { id, name, role, organisation, formal, domains } = actor;
  const seat = seatId(id, domain ?? null);
  const mayPick = Boolean(pickable) && !closed;
  const several = mayPick && (picking || selection.length > 0);
  const picked = mayPick && selection.includes(seat);
  const here = picked || (!several && chosen?.kind === "actor" && chosen.id === id);
  const second = [role, organisation].filter(Boolean).join(" · ");
  const others = domains.length - 1;
  const press = (event: MouseEvent) => {
    if (mayPick && (several || event.shiftKey)) pick(seat);
    else choose({ kind: "actor", id, ...(domain ? { from: domain } : {}) });
  };
  return (
    <li className="flex items-center">
      <button
        type="button"
        onClick={press}
        aria-pressed={here}
        className={`flex min-h-11 w-full items-center gap-3 rounded-button px-2 py-1 text-start hover:bg-sunken ${here ? "bg-action-soft shadow-[inset_3px_0_0_var(--action)]" : ""}`}
      >
        {several ? <Tick on={picked} /> : null}
        <Seat name={name} formal={formal} domain={domain ?? ""} />
        <span className="min-w-0 flex-1">
          <bdi className="block font-semibold">{name}</bdi>
          <span className="block text-note text-soft">
            {[second, say(formal ? "actor.formal" : "actor.informal")].filter(Boolean).join(" · ")}
            {domain && others > 0 ? ` · ${say("map.alsoIn", { count: others })}` : ""}
          </span>
        </span>
      </button>
      {children}
    </li>
  );
}
