"use client";

import { useTranslations } from "next-intl";
import { NoteBox } from "../../ui/note-box";

export interface TheirField {
  label: string;
  /** As it stood when the form opened, and as it stands now. */
  before: string | null | undefined;
  now: string | null | undefined;
}

/** What somebody else wrote while this form stood open; what is typed here stays, and can be saved over it. */
export function Theirs({ fields }: { fields: readonly TheirField[] }) {
  const say = useTranslations("coordinator-family.theirs");
  const changed = fields.filter(({ before, now }) => (before ?? "") !== (now ?? ""));
  if (changed.length === 0) return null;
  return (
    <NoteBox tone="look" fact={say("title")} announce>
      <ul>
        {changed.map(({ label, now }) => (
          <li key={label}>
            {label} <bdi className="font-semibold">{now || say("empty")}</bdi>
          </li>
        ))}
      </ul>
      <p>{say("kept")}</p>
    </NoteBox>
  );
}
