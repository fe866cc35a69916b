"use client";

import { questionsFor } from "@rondom/domain/network/conversation/questions-for";
import type { Step } from "@rondom/domain/network/conversation/steps";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { DomainTag } from "../../network/domain-tag";
import { Asked } from "../asked";
import { useTalk } from "../conversation-place";
import { NeedHere } from "../domain/need-here";
import { SectionCard } from "../section-card";
import { StepHeading } from "../step-heading";

/** What was to be asked again at this talk: a need or a domain, each with its way on. */
export function AgainStep({ step }: { step: Step }) {
  const say = useTranslations("coordinator-conversation.again");
  const { shown, answer, steps } = useTalk();
  const { map, open, askAgain } = shown;
  const questions = questionsFor(step, {
    ...map,
    settled: open?.steps ?? [],
    atTable: open?.atTable ?? { members: [], outsiders: [] },
  });
  return (
    <>
      <StepHeading step={step} />
      <SectionCard label={say("label")}>
        {questions.map(({ text, example }) => (
          <Asked key={text} text={text} example={example} />
        ))}
        <ul aria-label={say("label")} className="grid gap-3">
          {askAgain.map(({ id, needId, domain }) => {
            const need = map.needs.find((one) => one.id === needId);
            const key = need?.domain ?? domain;
            return (
              <li key={id} className="grid gap-2 rounded-button border border-line p-3">
                {key ? <DomainTag domain={key} domains={map.domains} /> : null}
                {need ? (
                  <ul>
                    <NeedHere need={need} />
                  </ul>
                ) : null}
                <div className="flex flex-wrap gap-2">
                  {key ? (
                    <Button size="large" onPress={() => steps.goTo(`domain.${key}`)}>
                      {say("open")}
                    </Button>
                  ) : null}
                  <Button
                    size="large"
                    icon={<Icon of={Check} />}
                    onPress={() => answer({ kind: "asked-again", id })}
                  >
                    {say("done")}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
        {askAgain.length === 0 ? <p className="text-soft">{say("nothing")}</p> : null}
      </SectionCard>
    </>
  );
}
