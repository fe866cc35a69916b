"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Seat } from "../../../ui/seat";
import { Tick } from "../../../ui/tick";
import { useEditing } from "../edit/editing";
import { useNetwork } from "../network-place";

interface TieLineProps {
  person: { id: string; name: string; second: string; formal: boolean };
  /** The domain that gives the seat its border. */
  domain?: string | null;
  /** How the tie is, in words. */
  words?: readonly string[];
  /** The line as it is drawn. */
  sign?: ReactNode;
}

/** Somebody in the list of a drawing of ties; a press opens the panel with all that can be done, or picks. */
export function TieLine({ person: { id, name, second, formal }, domain, words = [], sign }: TieLineProps) {
  const { chosen, choose, closed } = useNetwork();
  const { selection, picking, pick } = useEditing();
  const say = useTranslations("coordinator-views.words");
  const several = !closed && (picking || selection.length > 0);
  const picked = !closed && selection.includes(id);
  const here = picked || (!several && chosen?.kind === "actor" && chosen.id === id);
  return (
    <li>
      <button
        type="button"
        onClick={(event) => {
          if (several || (event.shiftKey && !closed)) pick(id);
          else choose({ kind: "actor", id });
        }}
        aria-pressed={here}
        className={`flex min-h-11 w-full items-center gap-3 rounded-button px-2 py-1 text-start hover:bg-sunken ${here ? "bg-action-soft shadow-[inset_3px_0_0_var(--action)]" : ""}`}
      >
        {several ? <Tick on={picked} /> : null}
        <Seat name={name} formal={formal} domain={domain ?? "none"} />
        <span className="min-w-0 flex-1">
          <bdi className="block font-semibold">{name}</bdi>
          <span className="block text-note text-soft">
            {[second, say(formal ? "formal" : "informal")].filter(Boolean).join(" · ")}
          </span>
          {words.length > 0 ? <span className="block text-note italic">{words.join(" · ")}</span> : null}
        </span>
        {sign}
      </button>
    </li>
  );
}
