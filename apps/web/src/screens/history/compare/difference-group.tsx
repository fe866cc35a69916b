"use client";

import type { DifferenceItem } from "@rondom/domain/network/version/difference";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MarkSign } from "../picture/mark-sign";
import { keyOf } from "./in-words";
import { useItemWords } from "./use-item-words";

interface DifferenceGroupProps {
  kind: DifferenceItem["kind"];
  items: readonly DifferenceItem[];
  nameOf: (actorId: string) => string;
  /** What can be done with one of them. */
  after: ((item: DifferenceItem) => ReactNode) | null;
}

/** One kind of change with all it happened to: "Erbij: 8 Lieve, Mia …". */
export function DifferenceGroup({ kind, items, nameOf, after }: DifferenceGroupProps) {
  const say = useTranslations("coordinator-history");
  const wordsOf = useItemWords(nameOf);
  if (items.length === 0) return null;
  const isMark = kind === "came" || kind === "went" || kind === "closer" || kind === "further";
  const word = isMark ? say(`mark.${kind}`) : say(`difference.kind.${kind}`);
  const head = kind === "came" || kind === "went" ? `${word}: ${items.length}` : `${word}:`;
  const struck = kind === "went" ? "line-through" : "";
  return (
    <li className="flex items-start gap-2">
      <span className="inline-flex size-5 shrink-0 items-center justify-center">
        {isMark ? <MarkSign mark={kind} /> : <span className="size-1.5 rounded-full bg-soft" />}
      </span>
      <div className="min-w-0">
        <b className="font-semibold">{head}</b>{" "}
        {after ? (
          <ul className="grid gap-1.5 pt-1">
            {items.map((item) => (
              <li key={keyOf(item)} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <bdi className={struck}>{wordsOf(item)}</bdi>
                {after(item)}
              </li>
            ))}
          </ul>
        ) : (
          <span>
            {items.map((item, at) => (
              <span key={keyOf(item)}>
                {at > 0 ? (isMark ? ", " : "; ") : null}
                <bdi className={struck}>{wordsOf(item)}</bdi>
              </span>
            ))}
          </span>
        )}
      </div>
    </li>
  );
}
