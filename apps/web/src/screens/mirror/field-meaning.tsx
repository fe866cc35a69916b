"use client";

import type { NetworkField } from "@rondom/domain/network/mirror/field";
import { MessageCircleQuestion } from "lucide-react";
import { useTranslations } from "next-intl";
import { NoteBox } from "../../ui/note-box";

/** What the two answers together might mean (Machielse): a question to talk about, never a score. */
export function FieldMeaning({ field, name }: { field: NetworkField; name: string }) {
  const say = useTranslations("coordinator-mirror.field");
  return (
    <NoteBox icon={MessageCircleQuestion} fact={say("might")}>
      <p>{say(`${field}.means`, { name })}</p>
      <p>{say(`${field}.ask`)}</p>
    </NoteBox>
  );
}
