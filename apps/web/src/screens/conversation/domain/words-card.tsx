"use client";

import type { Question } from "@rondom/domain/network/conversation/question";
import { useTranslations } from "next-intl";
import { SectionCard } from "../section-card";
import { WordsField } from "./words-field";

interface WordsCardProps {
  domain: string;
  questions: (Question & { asks: "words" })[];
}

/** What the family says of it in its own words: nobody but the family and the coordinator reads this. */
export function WordsCard({ domain, questions }: WordsCardProps) {
  const say = useTranslations("coordinator-conversation.domain");
  return (
    <SectionCard label={say("words")} locked>
      {questions.map((question) => (
        <WordsField key={question.key} domain={domain} question={question} />
      ))}
    </SectionCard>
  );
}
