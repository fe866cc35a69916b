"use client";

import type { Answers } from "@rondom/api/root";
import { limits } from "@rondom/domain/text";
import { useMutation } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { refusalIn } from "../../trpc/refusal-in";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/text-field";
import { useRefusal } from "../../words/use-refusal";
import { Refused } from "../family/refused";
import { useAskAgain } from "../family/saving";
import { DomainTag } from "../network/domain-tag";
import { usePlan } from "./plan-place";

/** One open question: note its answer, or let it go. */
export function OpenQuestion({ question }: { question: Answers["plan"]["openQuestions"][number] }) {
  const { network, closed } = usePlan();
  const say = useTranslations("coordinator-plan.questions");
  const frame = useTranslations("coordinator-frame");
  const format = useFormatter();
  const { reason } = useRefusal();
  const trpc = useTRPC();
  const again = useAskAgain();
  const [writing, setWriting] = useState(false);
  const [answer, setAnswer] = useState("");
  const close = useMutation(trpc.plan.closeOpenQuestion.mutationOptions({ onSettled: again }));
  const { id, version, text, domain, askedAt } = question;
  const settle = (outcome: { state: "answered"; answer: string } | { state: "let-go" }) =>
    close.mutate({ familyId: network.familyId, questionId: id, version, outcome });
  const beside = refusalIn(close.error)?.fields.find(({ path }) => path === "outcome.answer")?.reason;
  return (
    <li className="grid gap-2 px-4 py-3 text-note">
      <p dir="auto" className="font-semibold">
        {text}
      </p>
      <p className="flex flex-wrap gap-x-3 text-soft">
        {domain ? <DomainTag domain={domain} domains={network.domains} /> : null}
        {say("asked", {
          date: format.dateTime(askedAt, { weekday: "long", day: "numeric", month: "long" }),
        })}
      </p>
      {writing ? (
        <form
          className="grid gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            settle({ state: "answered", answer });
          }}
        >
          <TextField
            label={say("answerLabel")}
            lines={3}
            limit={limits.words}
            value={answer}
            onChange={setAnswer}
            error={reason(beside)}
            autoFocus
          />
          <div className="flex flex-wrap gap-2">
            <Button
              type="submit"
              size="small"
              kind="primary"
              busy={close.isPending ? frame("saved.busy") : false}
            >
              {say("save")}
            </Button>
            <Button size="small" kind="quiet" onPress={() => setWriting(false)}>
              {frame("cancel")}
            </Button>
          </div>
        </form>
      ) : closed ? null : (
        <div className="flex flex-wrap gap-2">
          <Button size="small" aria-label={say("answerNamed", { text })} onPress={() => setWriting(true)}>
            {say("answer")}
          </Button>
          <Button
            size="small"
            kind="quiet"
            aria-label={say("letGoNamed", { text })}
            onPress={() => settle({ state: "let-go" })}
          >
            {say("letGo")}
          </Button>
        </div>
      )}
      {beside ? null : <Refused error={close.error} />}
    </li>
  );
}
