"use client";

import type { ExportForm } from "@rondom/services/network/paper/export-input";
import { useTranslations } from "next-intl";

interface PaperNoteProps {
  form: ExportForm;
  /** The chosen sheet makes words too small to read: A3 does not, or (none) no sheet does. */
  small: "a3" | "none" | null;
  hide: boolean;
  /** Name of the member in the middle. */
  round: string | null;
  /** A drawing of ties; each shows one account. */
  ties: boolean;
  /** What the family feels stays here while somebody else is at the table. */
  closed: boolean;
}

/** What to know before it leaves the product: what it holds, whose it is, how it reads. */
export function PaperNote({ form, small, hide, round, ties, closed }: PaperNoteProps) {
  const say = useTranslations("coordinator-paper");
  const file = form === "family-file";
  const lines = [
    ...(round ? [say(ties ? "tellsIt" : "round", { name: round })] : []),
    ...(ties && !round ? [say("together")] : []),
    ...(closed ? [say("closed")] : []),
    ...(small ? [say(small === "a3" ? "tooSmall" : "tooMany")] : []),
    ...(file && !hide ? [say("fileNote")] : []),
    ...(file ? [] : [say("ownNote")]),
    ...(form === "pdf" && !ties ? [say("print")] : []),
  ];
  return (
    <ul aria-live="polite" className="grid gap-1 text-note text-soft">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
