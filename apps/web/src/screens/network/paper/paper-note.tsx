"use client";

import type { ExportForm } from "@rondom/services/network/paper/export-input";
import { useTranslations } from "next-intl";

interface PaperNoteProps {
  form: ExportForm;
  /** The chosen sheet makes words too small to read. */
  small: boolean;
  hide: boolean;
  /** Name of the member in the middle. */
  round: string | null;
}

/** What to know before it leaves the product: what it holds, whose it is, how it reads. */
export function PaperNote({ form, small, hide, round }: PaperNoteProps) {
  const say = useTranslations("coordinator-paper");
  const file = form === "family-file";
  const lines = [
    ...(round ? [say("round", { name: round })] : []),
    ...(small ? [say("tooSmall")] : []),
    ...(file && !hide ? [say("fileNote")] : []),
    ...(file ? [] : [say("ownNote")]),
    ...(form === "pdf" ? [say("print")] : []),
  ];
  return (
    <ul aria-live="polite" className="grid gap-1 text-note text-soft">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
