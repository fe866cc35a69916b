"use client";

import type { Question } from "@rondom/domain/network/conversation/question";
import { useTranslations } from "next-intl";
import { Asked } from "../asked";
import { useTalk } from "../conversation-place";
import { SectionCard } from "../section-card";
import { AddPerson } from "./add-person";
import { PersonHere } from "./person-here";

interface PeopleCardProps {
  domain: string;
  questions: Question[];
  asksFeelings: boolean;
}

/** Who helps here: the questions, who stands there already, and the field for one more. */
export function PeopleCard({ domain, questions, asksFeelings }: PeopleCardProps) {
  const say = useTranslations("coordinator-conversation.people");
  const { shown } = useTalk();
  const here = shown.map.actors.filter(({ domains }) => domains.includes(domain));
  return (
    <SectionCard label={say("label")}>
      {questions.map(({ key, text, example }, index) => (
        <Asked key={key} text={text} example={index === questions.length - 1 ? example : null} />
      ))}
      {here.length > 0 ? (
        <ul aria-label={say("here")} className="divide-y divide-line">
          {here.map((actor) => (
            <PersonHere key={actor.id} actor={actor} domain={domain} asksFeelings={asksFeelings} />
          ))}
        </ul>
      ) : null}
      <AddPerson domain={domain} />
    </SectionCard>
  );
}
