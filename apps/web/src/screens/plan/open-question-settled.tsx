"use client";

import type { Answers } from "@rondom/api/root";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../trpc/client";
import { Button } from "../../ui/button";
import { Refused } from "../family/refused";
import { useAskAgain } from "../family/saving";
import { usePlan } from "./plan-place";

/** A question that was answered or let go, with the days it took. */
export function OpenQuestionSettled({ question }: { question: Answers["plan"]["openQuestions"][number] }) {
  const say = useTranslations("coordinator-plan.questions");
  const sayMore = useTranslations("coordinator-load.question");
  const { network, closed } = usePlan();
  const again = useAskAgain();
  const reopen = useMutation(useTRPC().plan.reopenOpenQuestion.mutationOptions({ onSettled: again }));
  const { id, text, answer, state, days, found, version } = question;
  return (
    <li className="grid gap-1">
      <p dir="auto" className="font-semibold">
        {text}
      </p>
      {found ? <p className="text-soft">{sayMore("foundIs", { name: found.name })}</p> : null}
      {state === "let-go" || answer ? (
        <p dir="auto" className="whitespace-pre-line text-soft">
          {state === "answered" ? `${say("answered")}: ${answer ?? ""}` : say("letGoState")}
        </p>
      ) : null}
      {state === "answered" ? <p className="text-soft">{sayMore("daysTook", { days })}</p> : null}
      {closed ? null : (
        <div>
          <Button
            size="small"
            kind="quiet"
            aria-label={sayMore("reopenNamed", { text })}
            onPress={() => reopen.mutate({ familyId: network.familyId, questionId: id, version })}
          >
            {sayMore("reopen")}
          </Button>
        </div>
      )}
      <Refused error={reopen.error} />
    </li>
  );
}
