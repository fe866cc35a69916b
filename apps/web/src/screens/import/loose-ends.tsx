"use client";

import type { RefusedField } from "@rondom/domain/refusal";
import { useTranslations } from "next-intl";
import { NoteBox } from "../../ui/note-box";
import { useRefusal } from "../../words/use-refusal";

const shown = 100;

/** Every place of a family file that does not fit: its line, its path, and why. */
export function LooseEnds({ fields }: { fields: readonly RefusedField[] }) {
  const say = useTranslations("coordinator-import.family");
  const { reason } = useRefusal();
  return (
    <NoteBox tone="look" announce fact={say("refused")}>
      <ul className="mt-1 grid gap-1">
        {fields.map(({ path, reason: key, values }) => (
          <li key={`${path} ${key}`} className="[overflow-wrap:anywhere]">
            <strong className="font-semibold">{say("place", { line: values?.line ?? 1 })}</strong>{" "}
            {path ? <code dir="ltr">{path.slice(0, 200)}</code> : null} {reason(key, values)}
          </li>
        ))}
      </ul>
      {fields.length >= shown ? <p className="mt-1">{say("more", { count: shown })}</p> : null}
    </NoteBox>
  );
}
