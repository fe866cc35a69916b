"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The frame of a list that stands for a drawing. */
export function ListFrame({ children }: { children: ReactNode }) {
  return (
    <div className="border-y border-line bg-surface max-sm:mt-3 sm:mx-4 sm:mt-3 sm:overflow-clip sm:rounded-card sm:border-x">
      <ul className="divide-y divide-line">{children}</ul>
    </div>
  );
}

interface ListGroupProps {
  word: string;
  count: number;
  children: ReactNode;
}

/** One group or ring: its word, how many, and who. */
export function ListGroup({ word, count, children }: ListGroupProps) {
  const say = useTranslations("coordinator-views.circles");
  return (
    <li className="px-2 py-2 sm:px-4">
      <h2 className="flex items-baseline justify-between gap-3 px-2 py-1">
        <span className="font-bold first-letter:uppercase">{word}</span>
        <span className="text-note text-soft">{say("count", { count })}</span>
      </h2>
      {count > 0 ? <ul className="grid gap-1">{children}</ul> : null}
    </li>
  );
}
