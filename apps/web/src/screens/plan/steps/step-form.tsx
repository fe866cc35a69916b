"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { newId } from "@rondom/domain/id";
import type { Language } from "@rondom/domain/language";
import { stepInput } from "@rondom/domain/plan/input";
import { limits } from "@rondom/domain/text";
import type { GoalView, StepView } from "@rondom/services/plan/load-goals";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { BoundText } from "../../../ui/bound-text";
import { DoOrNot } from "../../../ui/do-or-not";
import { Select } from "../../../ui/select";
import { Refused } from "../../family/refused";
import { useSubmit } from "../../family/use-submit";
import { SaidIn } from "../said-in";
import { usePlanOp } from "../saving/use-plan-op";
import { WhenFields } from "../when-fields";
import { useTakers } from "./use-takers";
import { keyOfWho, whoOf } from "./who";

interface StepFormProps {
  goal: GoalView;
  /** The step that is changed; null for a new one. */
  known: StepView | null;
  onDone: () => void;
}

/** A step: what, with which means, by when, who. */
export function StepForm({ goal, known, onDone }: StepFormProps) {
  const say = useTranslations("coordinator-plan.steps");
  const frame = useTranslations("coordinator-frame");
  const takers = useTakers();
  const [id] = useState(newId);
  const form = useForm({
    resolver: zodResolver(stepInput),
    defaultValues: {
      words: known?.words ?? "",
      means: known?.means ?? "",
      language: known ? (known.language as Language) : ("nl" as const),
      byFrom: known?.byFrom ?? null,
      byDate: known?.byDate ?? null,
      byWords: known?.byWords ?? "",
      who: known?.who ?? null,
    },
  });
  const { submit, busy, refused } = useSubmit(
    form,
    ["words", "means", "byFrom", "byDate", "byWords"],
    "step",
  );
  const { mutateAsync: put } = usePlanOp();
  const onSubmit = submit(async (step) => {
    if (known) await put({ kind: "change-step", stepId: known.id, seen: known.version, step });
    else await put({ kind: "add-step", stepId: id, goalId: goal.id, step });
    onDone();
  });
  return (
    <form noValidate className="grid gap-4" onSubmit={onSubmit}>
      <BoundText control={form.control} name="words" label={say("words")} limit={limits.title} autoFocus />
      <BoundText control={form.control} name="means" label={say("means")} limit={limits.line} lines={2} />
      <Controller
        control={form.control}
        name="who"
        render={({ field }) => (
          <Select
            label={say("who")}
            choices={takers}
            value={keyOfWho(field.value ?? null)}
            onChange={(key) => field.onChange(whoOf(key))}
          />
        )}
      />
      <WhenFields control={form.control} from="byFrom" to="byDate" words="byWords" />
      <Controller
        control={form.control}
        name="language"
        render={({ field }) => <SaidIn value={field.value} onChange={field.onChange} />}
      />
      <Refused error={refused} />
      <DoOrNot label={known ? frame("save") : say("submit")} busy={busy} onNot={onDone} />
    </form>
  );
}
