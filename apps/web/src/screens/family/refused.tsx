"use client";

import { NoteBox } from "../../ui/note-box";
import { useRefusal } from "../../words/use-refusal";

/** Why a verb was refused, in a sentence; nothing while nothing was. What was typed stays where it is. */
export function Refused({ error }: { error: unknown }) {
  const { whole } = useRefusal();
  if (!error) return null;
  return (
    <NoteBox tone="look" announce>
      {whole(error)}
    </NoteBox>
  );
}
