"use client";

import type { Answers } from "@rondom/api/root";
import { limits } from "@rondom/domain/text";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { refusalIn } from "../../trpc/refusal-in";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { DoOrNot } from "../../ui/do-or-not";
import { TextField } from "../../ui/text-field";
import { useFormatter } from "../../words/use-formatter";
import { useRefusal } from "../../words/use-refusal";
import { Refused } from "../family/refused";
import { useAskAgain } from "../family/saving";
import { DomainTag } from "../network/domain-tag";
import { OpenQuestionForm } from "./open-question-form";
import { OpenQuestionFound } from "./open-question-found";
import { OpenQuestionLog } from "./open-question-log";
import { OpenQuestionSearch } from "./open-question-search";
import { usePlan } from "./plan-place";

type QuestionDialog = { kind: "change" } | { kind: "found" } | { kind: "search"; searchId: string | null };

const titles = { change: "changeTitle", found: "foundTitle", search: "whomActor" } as const;

/** One open question: who looks, who was asked, who was found; its answer, or let go. */
export function OpenQuestion({ question }: { question: Answers["plan"]["openQuestions"][number] }) {
  const { network, closed } = usePlan();
  const say = useTranslations("coordinator-plan.questions");
  const format = useFormatter();
  const { reason } = useRefusal();
  const trpc = useTRPC();
  const again = useAskAgain();
  const [writing, setWriting] = useState(false);
  const [answer, setAnswer] = useState("");
  const close = useMutation(trpc.plan.closeOpenQuestion.mutationOptions({ onSettled: again }));
  const sayMore = useTranslations("coordinator-load.question");
  const [dialog, setDialog] = useState<QuestionDialog | null>(null);
  const { id, version, text, domain, askedAt, owner, days, state, searches } = question;
  const shut = () => setDialog(null);
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
        <span>{sayMore("daysOpen", { days })}</span>
        {state === "searching" ? <span>{sayMore("searching")}</span> : null}
        {owner ? <span>{sayMore("ownerIs", { name: owner.name })}</span> : null}
      </p>
      <OpenQuestionLog
        searches={searches}
        {...(closed ? {} : { onReply: (searchId: string) => setDialog({ kind: "search", searchId }) })}
      />
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
          <DoOrNot label={say("save")} size="small" busy={close.isPending} onNot={() => setWriting(false)} />
        </form>
      ) : closed ? null : (
        <div className="flex flex-wrap gap-2">
          <Button size="small" aria-label={say("answerNamed", { text })} onPress={() => setWriting(true)}>
            {say("answer")}
          </Button>
          <Button
            size="small"
            aria-label={sayMore("foundNamed", { text })}
            onPress={() => setDialog({ kind: "found" })}
          >
            {sayMore("found")}
          </Button>
          <Button
            size="small"
            aria-label={sayMore("searchNamed", { text })}
            onPress={() => setDialog({ kind: "search", searchId: null })}
          >
            {sayMore("search")}
          </Button>
          <Button
            size="small"
            kind="quiet"
            aria-label={sayMore("changeNamed", { text })}
            onPress={() => setDialog({ kind: "change" })}
          >
            {sayMore("change")}
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
      <Dialog
        title={dialog ? sayMore(titles[dialog.kind]) : ""}
        isOpen={dialog !== null}
        onClose={shut}
        stays
      >
        {dialog?.kind === "change" ? <OpenQuestionForm known={question} onDone={shut} /> : null}
        {dialog?.kind === "found" ? <OpenQuestionFound question={question} onDone={shut} /> : null}
        {dialog?.kind === "search" ? (
          <OpenQuestionSearch question={question} searchId={dialog.searchId} onDone={shut} />
        ) : null}
      </Dialog>
    </li>
  );
}
