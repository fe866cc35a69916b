"use client";

import type { Answers } from "@rondom/api/root";
import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "../../ui/icon";
import { LinkButton } from "../../ui/link-button";
import { useFormatter } from "../../words/use-formatter";
import { ThankButton } from "./thanks/thank-button";

interface SuccessesScreenProps {
  familyId: string;
  successes: Answers["plan"]["successes"];
  closed: boolean;
}

/** Reached goals and told successes, warm and large. */
export function SuccessesScreen({ familyId, successes, closed }: SuccessesScreenProps) {
  const say = useTranslations("coordinator-plan.successes");
  const format = useFormatter();
  return (
    <div className="mx-auto grid max-w-3xl gap-6 p-4 sm:p-8">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-title font-bold">{say("title")}</h1>
        <div className="flex flex-wrap gap-2 print:hidden">
          {successes.length > 0 && !closed ? <ThankButton familyId={familyId} successId={null} /> : null}
          <LinkButton href={`/families/${familyId}/plan`}>{say("back")}</LinkButton>
        </div>
      </div>
      {successes.length === 0 ? <p>{say("empty")}</p> : null}
      <ul className="grid gap-4">
        {successes.map(({ id, words, language, at }) => (
          <li
            key={id}
            className="grid justify-items-center gap-3 rounded-card border border-line bg-good-soft px-5 py-8 text-center"
          >
            <Icon of={Star} size={40} className="text-good" />
            <p dir="auto" lang={language} className="text-title font-bold break-words">
              {words}
            </p>
            {at === null ? null : (
              <p className="text-note text-soft">
                {format.dateTime(at, { day: "numeric", month: "long", year: "numeric" })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
