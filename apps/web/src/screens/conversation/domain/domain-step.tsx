"use client";

import { questionsFor } from "@rondom/domain/network/conversation/questions-for";
import type { Step } from "@rondom/domain/network/conversation/steps";
import { useTranslations } from "next-intl";
import { DomainIcon } from "../../../ui/domain-icon";
import { NoteBox } from "../../../ui/note-box";
import { useTalk } from "../conversation-place";
import { StepHeading } from "../step-heading";
import { useAsked } from "../use-asked";
import { NeedsCard } from "./needs-card";
import { PeopleCard } from "./people-card";
import { WordsCard } from "./words-card";

/** One life domain: what it is for the family, who helps there, what is needed. */
export function DomainStep({ step }: { step: Step & { kind: "domain" } }) {
  const say = useTranslations("coordinator-conversation.domain");
  const { shown } = useTalk();
  const { line } = useAsked();
  const { map, open, told } = shown;
  const domain = map.domains.find(({ key }) => key === step.domain);
  const questions = questionsFor(step, {
    domains: map.domains,
    actors: map.actors,
    needs: map.needs,
    settled: open?.steps ?? [],
    atTable: open?.atTable ?? { members: [], outsiders: [] },
    answered: told?.words ?? [],
  });
  const wordQuestions = questions.filter((question) => question.asks === "words");
  const personQuestions = questions.filter((question) => question.asks === "person");
  const needQuestions = questions.filter((question) => question.asks === "need");
  const asksFeelings = questions.some((question) => question.asks === "feeling");
  return (
    <>
      <StepHeading
        step={step}
        icon={
          <DomainIcon domain={step.domain} size={30} {...(domain?.own ? { ownIcon: domain.own.icon } : {})} />
        }
      />
      {domain?.stored === "no-need" ? (
        <NoteBox fact={line("stillNoNeed").own}>{say("noNeed")}</NoteBox>
      ) : null}
      {wordQuestions.length > 0 ? <WordsCard domain={step.domain} questions={wordQuestions} /> : null}
      <PeopleCard domain={step.domain} questions={personQuestions} asksFeelings={asksFeelings} />
      <NeedsCard domain={step.domain} questions={needQuestions} />
    </>
  );
}
