"use client";

import type { LeftOut } from "@rondom/domain/meeting/shared-language";
import { calledName } from "@rondom/domain/person-name";
import { useReaderLanguage } from "../../../words/use-reader-language";
import { LanguageNote } from "./language-note";
import type { WhoPerson } from "./who";

interface TableWarningsProps {
  leftOut: readonly LeftOut[];
  people: readonly WhoPerson[];
  onInterpreter: (language: string) => void;
}

/** Somebody would sit there without understanding: who, in which language, and who could not be asked to interpret. */
export function TableWarnings({ leftOut, people, onInterpreter }: TableWarningsProps) {
  const reader = useReaderLanguage();
  const byLanguage = Map.groupBy(leftOut, ({ languages }) => languages[0] ?? "");
  const called = (keys: readonly string[]) =>
    people.filter(({ key }) => keys.includes(key)).map((person) => calledName(person, reader));
  return [...byLanguage].map(([language, some]) => {
    const keys = some.map(({ key }) => key as string);
    const family = people.filter(
      ({ kind, key, languages }) =>
        kind === "member" && !keys.includes(key) && languages.includes(language) && languages.length > 1,
    );
    return (
      <LanguageNote
        key={language}
        names={called(keys)}
        language={language}
        family={family.map((person) => calledName(person, reader))}
        could={called(some.flatMap(({ couldInterpret }) => couldInterpret))}
        onAsk={() => onInterpreter(language)}
      />
    );
  });
}
