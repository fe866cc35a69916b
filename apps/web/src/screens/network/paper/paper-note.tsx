"use client";

import type { PaperName } from "@rondom/drawing/paper/sheets";
import type { ExportForm } from "@rondom/services/network/paper/export-input";
import { useTranslations } from "next-intl";
import type { Fitting, PaperVersions } from "./use-fitting";

interface PaperNoteProps {
  form: ExportForm;
  /** As chosen. */
  paper: PaperName;
  /** How the drawing fits; null: nothing is drawn, or an empty one. */
  fitting: Fitting | null;
  versions: PaperVersions | undefined;
  hide: boolean;
  /** Name of the member in the middle. */
  round: string | null;
  /** A drawing of ties; each shows one account. */
  ties: boolean;
  /** What the family feels stays here while somebody else is at the table. */
  closed: boolean;
}

/** What to know before it leaves the product: what it holds, whose it is, how it reads. */
export function PaperNote({ form, paper, fitting, versions, hide, round, ties, closed }: PaperNoteProps) {
  const say = useTranslations("coordinator-paper");
  const file = form === "family-file";
  const isTooSmall = fitting !== null && fitting.smallest !== "a4" && paper === "a4";
  const count = fitting?.sheets[isTooSmall ? "a3" : paper] ?? 1;
  const apart = versions?.drawing === "map" ? "apartMaps" : versions?.form === "side" ? "apart" : "sheets";
  const lines = [
    ...(round ? [say(ties ? "tellsIt" : "round", { name: round })] : []),
    ...(ties && !round ? [say("together")] : []),
    ...(closed ? [say("closed")] : []),
    ...(count > 1 ? [say(apart, { count })] : []),
    ...(isTooSmall ? [say("bigger")] : []),
    ...(fitting?.smallest === null ? [say("tooMany")] : []),
    ...(file && !hide ? [say("fileNote")] : []),
    ...(file ? [] : [say("ownNote")]),
    ...(form === "pdf" ? [say(ties ? "printTies" : "print")] : []),
  ];
  return (
    <ul aria-live="polite" className="grid gap-1 text-note text-soft">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
