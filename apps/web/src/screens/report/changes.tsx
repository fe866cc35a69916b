"use client";

import { useTranslations } from "next-intl";
import { useLineWords } from "./paper/use-line-words";
import type { ShownReport, ViewedLine } from "./view";

/** What this version changed: what stood there before, and what went. New lines carry a mark on the paper. */
export function Changes({ changes }: { changes: NonNullable<ShownReport["changes"]> }) {
  const say = useTranslations("coordinator-report.versions");
  const words = useLineWords();
  const said = (line: ViewedLine) => [line.text, words(line)].filter(Boolean).join(" · ");
  return (
    <section className="grid gap-1 rounded-button bg-sunken p-3 text-note">
      <h2 className="font-semibold">{say("changes", { count: changes.count })}</h2>
      <ul className="grid gap-1">
        {changes.changed.map(({ id, before }) => (
          <li key={id}>
            {say("before")} <bdi>“{said(before)}”</bdi>
          </li>
        ))}
        {changes.removed.map(({ title, line }) => (
          <li key={line.id}>
            {say("gone", { title })} <bdi>“{said(line)}”</bdi>
          </li>
        ))}
        {changes.added.length > 0 ? <li>{say("added", { count: changes.added.length })}</li> : null}
      </ul>
    </section>
  );
}
