"use client";

import type { JudgedLine } from "@rondom/domain/network/import/judge-lines";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import type { Answer } from "./chosen-lines";

interface EveryAnswerProps {
  judged: readonly JudgedLine[];
  onAnswer: (line: number, answer: Answer) => void;
}

/** One press for what would be the same answer many times: a file that comes back holds mostly people we know. */
export function EveryAnswer({ judged, onAnswer }: EveryAnswerProps) {
  const say = useTranslations("coordinator-import.ask");
  const known = judged.flatMap(({ line, question }) => {
    const [contactId, ...others] = question?.kind === "known" ? question.contactIds : [];
    return contactId && others.length === 0 ? [{ line, contactId }] : [];
  });
  const onMap = judged.filter(({ question }) => question?.kind === "on-map");
  if (known.length < 2 && onMap.length < 2) return null;
  return (
    <div className="flex flex-wrap gap-2 px-4 py-2.5">
      {known.length > 1 ? (
        <Button
          size="small"
          onPress={() => {
            for (const { line, contactId } of known) onAnswer(line, { contactId });
          }}
        >
          {say("everyKnown", { count: known.length })}
        </Button>
      ) : null}
      {onMap.length > 1 ? (
        <Button
          size="small"
          onPress={() => {
            for (const { line } of onMap) onAnswer(line, "fill");
          }}
        >
          {say("everyFill", { count: onMap.length })}
        </Button>
      ) : null}
    </div>
  );
}
