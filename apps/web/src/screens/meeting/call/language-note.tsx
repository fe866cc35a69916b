"use client";

import { languageName } from "@rondom/i18n/language-name";
import { Languages } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { NoteBox } from "../../../ui/note-box";
import { useReaderLanguage } from "../../../words/use-reader-language";

interface LanguageNoteProps {
  /** Called names of who shares no language with the others. */
  names: readonly string[];
  /** The language an interpreter would need. */
  language: string | null;
  /** Called names of members who might be taken for an interpreter: they never are (domain.md §5). */
  family: readonly string[];
  /** Called names of invited people who speak it too. */
  could: readonly string[];
  onAsk: () => void;
}

/** Names in one sentence; of more people the number is enough. */
const most = 3;

/** A warning, never a wall: somebody shares no language with the others and nobody interprets. */
export function LanguageNote({ names, language, family, could, onAsk }: LanguageNoteProps) {
  const say = useTranslations("coordinator-meeting.languages");
  const reader = useReaderLanguage();
  if (names.length === 0) return null;
  const list = (all: readonly string[]) => {
    const more = all.length - most;
    const shown = more > 1 ? [...all.slice(0, most), say("others", { count: more })] : all;
    return new Intl.ListFormat(reader).format(shown);
  };
  return (
    <NoteBox
      tone="look"
      icon={Languages}
      fact={say("fact", { names: list(names), count: names.length })}
      action={<Button onPress={onAsk}>{say("ask")}</Button>}
    >
      {language ? <p>{say("nobody", { language: languageName(language, reader) })}</p> : null}
      {could.length > 0 ? (
        <p>{say("could", { names: list(could), count: could.length, who: list(names) })}</p>
      ) : null}
      {family.length > 0 ? <p>{say("family", { names: list(family), count: family.length })}</p> : null}
    </NoteBox>
  );
}
