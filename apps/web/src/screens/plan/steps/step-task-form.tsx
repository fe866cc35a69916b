"use client";

import { newId } from "@rondom/domain/id";
import { dateOf } from "@rondom/domain/plain-date";
import { limits } from "@rondom/domain/text";
import type { GoalView, StepView } from "@rondom/services/plan/load-goals";
import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { refusalIn } from "../../../trpc/refusal-in";
import { DateField } from "../../../ui/date-field";
import { DoOrNot } from "../../../ui/do-or-not";
import { NoteBox } from "../../../ui/note-box";
import { Select } from "../../../ui/select";
import { TextField } from "../../../ui/text-field";
import { useSpeak } from "../../../ui/toasts";
import { useRefusal } from "../../../words/use-refusal";
import { Refused } from "../../family/refused";
import { LoadAdvice } from "../../load/load-advice";
import { usePlan } from "../plan-place";
import { usePlanOp } from "../saving/use-plan-op";
import { useTakers } from "./use-takers";
import { keyOfWho, whoOf } from "./who";

interface StepTaskFormProps {
  goal: GoalView;
  step: StepView;
  onDone: () => void;
}

/** A step becomes a task: what is asked, of whom, by when. The mail goes at once. */
export function StepTaskForm({ goal, step, onDone }: StepTaskFormProps) {
  const { network, keep, offline } = usePlan();
  const say = useTranslations("coordinator-plan.steps");
  const { reason } = useRefusal();
  const { tell } = useSpeak();
  const takers = useTakers();
  const [taskId] = useState(newId);
  const [title, setTitle] = useState(step.words);
  const [who, setWho] = useState(keyOfWho(step.who));
  const [byDate, setByDate] = useState(step.byDate);
  const today = dateOf(useNow().getTime());
  const make = usePlanOp({
    onSuccess: () => {
      tell(say(keep ? "taskKept" : "taskMade"));
      onDone();
    },
  });
  const fields = refusalIn(make.error)?.fields ?? [];
  const beside = (path: string) => reason(fields.find((field) => field.path === path)?.reason);
  // Known here too, for without a network the server says so only later.
  const noDay = byDate !== null && byDate < today ? reason("day-past") : null;
  const noTitle = title.trim() ? null : reason("needed");
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (noDay || noTitle) return;
        make.mutate({ kind: "step-to-task", stepId: step.id, taskId, title, owner: whoOf(who), byDate });
      }}
    >
      <TextField
        label={say("task")}
        hint={say("taskHint")}
        limit={limits.title}
        value={title}
        onChange={setTitle}
        error={noTitle ?? beside("title")}
      />
      <Select label={say("taskWho")} choices={takers} value={who} onChange={setWho} error={beside("owner")} />
      <LoadAdvice
        familyId={network.familyId}
        task={{ title, domain: goal.domain, kind: null, weight: 1, byDate, ownerKey: null }}
        chosen={whoOf(who)}
        onChoose={(owner) => setWho(keyOfWho(owner))}
      />
      <DateField
        label={say("byDate")}
        value={byDate}
        onChange={setByDate}
        error={noDay ?? beside("byDate")}
      />
      {offline ? <NoteBox tone="look">{say("taskWaits")}</NoteBox> : null}
      {fields.length > 0 ? null : <Refused error={make.error} />}
      <DoOrNot label={say("taskSubmit")} busy={make.isPending} onNot={onDone} />
    </form>
  );
}
