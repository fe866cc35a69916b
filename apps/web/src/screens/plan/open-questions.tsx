"use client";

import type { Answers } from "@rondom/api/root";
import { questionIsOpen, usualDays } from "@rondom/domain/plan/open-question";
import { CircleQuestionMark, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Dialog } from "../../ui/dialog";
import { Icon } from "../../ui/icon";
import { OpenQuestion } from "./open-question";
import { OpenQuestionForm } from "./open-question-form";
import { OpenQuestionSettled } from "./open-question-settled";
import { usePlan } from "./plan-place";

/** What nobody at the table could answer: who looks, where was asked; answered or let go they stay readable below. */
export function OpenQuestions({ questions }: { questions: Answers["plan"]["openQuestions"] }) {
  const say = useTranslations("coordinator-plan.questions");
  const sayMore = useTranslations("coordinator-load.question");
  const { closed } = usePlan();
  const [adding, setAdding] = useState(false);
  const open = questions.filter(({ state }) => questionIsOpen(state));
  const settled = questions.filter(({ state }) => !questionIsOpen(state));
  const usual = usualDays(settled.flatMap(({ state, days }) => (state === "answered" ? [days] : [])));
  const icon = <Icon of={CircleQuestionMark} className="text-attention" />;
  return (
    <div className="grid gap-3">
      {open.length > 0 ? (
        <Card rows icon={icon} title={say("title")} count={open.length}>
          {open.map((question) => (
            <OpenQuestion key={question.id} question={question} />
          ))}
        </Card>
      ) : (
        <Card icon={icon} title={say("title")}>
          <p className="text-note text-soft">{say("empty")}</p>
        </Card>
      )}
      {closed ? null : (
        <div>
          <Button size="small" icon={<Icon of={Plus} size={16} />} onPress={() => setAdding(true)}>
            {sayMore("addButton")}
          </Button>
        </div>
      )}
      {usual === null ? null : <p className="text-note text-soft">{sayMore("usual", { days: usual })}</p>}
      {settled.length > 0 ? (
        <details>
          <summary className="link cursor-pointer text-note">
            {say("closed", { count: settled.length })}
          </summary>
          <ul className="grid gap-3 pt-3 text-note">
            {settled.map((question) => (
              <OpenQuestionSettled key={question.id} question={question} />
            ))}
          </ul>
        </details>
      ) : null}
      <Dialog title={sayMore("addTitle")} isOpen={adding} onClose={() => setAdding(false)} stays>
        <OpenQuestionForm known={null} onDone={() => setAdding(false)} />
      </Dialog>
    </div>
  );
}
