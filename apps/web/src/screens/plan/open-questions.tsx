"use client";

import type { Answers } from "@rondom/api/root";
import { CircleQuestionMark } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "../../ui/card";
import { Icon } from "../../ui/icon";
import { OpenQuestion } from "./open-question";

/** What nobody at the table could answer; answered or let go they stay readable below. */
export function OpenQuestions({ questions }: { questions: Answers["plan"]["openQuestions"] }) {
  const say = useTranslations("coordinator-plan.questions");
  const open = questions.filter(({ state }) => state === "open");
  const settled = questions.filter(({ state }) => state !== "open");
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
      {settled.length > 0 ? (
        <details>
          <summary className="link cursor-pointer text-note">
            {say("closed", { count: settled.length })}
          </summary>
          <ul className="grid gap-3 pt-3 text-note">
            {settled.map(({ id, text, answer, state }) => (
              <li key={id}>
                <p dir="auto" className="font-semibold">
                  {text}
                </p>
                <p dir="auto" className="whitespace-pre-line text-soft">
                  {state === "answered" ? `${say("answered")}: ${answer ?? ""}` : say("letGoState")}
                </p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
