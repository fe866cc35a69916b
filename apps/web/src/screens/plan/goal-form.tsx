"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { newId } from "@rondom/domain/id";
import type { Language } from "@rondom/domain/language";
import { firstGoalStates } from "@rondom/domain/plan/goal";
import { goalInput } from "@rondom/domain/plan/input";
import { limits } from "@rondom/domain/text";
import type { GoalView } from "@rondom/services/plan/load-goals";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { BoundText } from "../../ui/bound-text";
import { DoOrNot } from "../../ui/do-or-not";
import { Select } from "../../ui/select";
import { useSpeak } from "../../ui/toasts";
import { ActorChoice } from "../family/actor-choice";
import { Refused } from "../family/refused";
import { Theirs } from "../family/theirs";
import { useSubmit } from "../family/use-submit";
import type { FirstGoal } from "./first-goal";
import { GoalWhose } from "./goal-whose";
import { usePlan } from "./plan-place";
import { SaidIn } from "./said-in";
import { usePlanOp } from "./saving/use-plan-op";
import { WhenFields } from "./when-fields";
import { wordOnGoal } from "./whose-word";

const goalFields = goalInput.extend({ state: z.enum(firstGoalStates) });
export type GoalValues = z.input<typeof goalFields>;
export type GoalOutput = z.output<typeof goalFields>;

interface GoalFormProps {
  /** The goal that is changed; null for a new one. */
  known: GoalView | null;
  /** What asks for a new goal. */
  first: FirstGoal | null;
  /** With the id of a goal that was added. */
  onDone: (goalId?: string) => void;
}

/** What the family wants, how, by when, and who can help. */
export function GoalForm({ known, first: asked, onDone }: GoalFormProps) {
  const { network } = usePlan();
  const say = useTranslations("coordinator-plan.form");
  const states = useTranslations("coordinator-plan.states");
  const when = useTranslations("coordinator-plan.when");
  const frame = useTranslations("coordinator-frame");
  const { tell } = useSpeak();
  const [id] = useState(() => known?.id ?? newId());
  const [actorIds, setActorIds] = useState<readonly string[]>(known?.actorIds ?? asked?.actorIds ?? []);
  const form = useForm({
    resolver: zodResolver(goalFields),
    defaultValues: {
      what: known?.what ?? asked?.what ?? "",
      how: known?.how ?? "",
      domain: known?.domain ?? asked?.domain ?? network.domains[0]?.key ?? "",
      memberId: known?.memberId ?? asked?.memberId ?? null,
      language: known ? (known.language as Language) : ("nl" as const),
      byFrom: known?.byFrom ?? null,
      byDate: known?.byDate ?? null,
      byWords: known?.byWords ?? "",
      shared: known?.shared ?? asked?.shared ?? false,
      state: "under-way" as const,
    },
  });
  const { submit, busy, refused } = useSubmit(
    form,
    ["what", "how", "byFrom", "byDate", "byWords", "domain"],
    "goal",
  );
  const { mutateAsync: put } = usePlanOp();
  const onSubmit = submit(async ({ state, ...goal }) => {
    if (known) {
      const saidBy = wordOnGoal(known, network.members);
      await put({ kind: "change-goal", goalId: id, seen: known.version, goal, saidBy, eventId: newId() });
      await put({ kind: "helpers", goalId: id, actorIds });
    } else {
      const saidBy = wordOnGoal({ memberId: goal.memberId ?? null }, network.members);
      await put({ kind: "add-goal", goalId: id, goal, state, actorIds, saidBy, eventId: newId() });
      tell(say("added"));
    }
    onDone(known ? undefined : id);
  });
  const first = form.formState.defaultValues;
  return (
    <form noValidate className="grid gap-4" onSubmit={onSubmit}>
      <BoundText
        control={form.control}
        name="what"
        label={say("what")}
        hint={say(known ? "whatHint" : "whatFirst")}
        limit={limits.line}
        lines={2}
        autoFocus
      />
      <BoundText
        control={form.control}
        name="how"
        label={say("how")}
        hint={say("howHint")}
        limit={limits.words}
        lines={3}
      />
      <GoalWhose form={form} />
      <WhenFields control={form.control} from="byFrom" to="byDate" words="byWords" />
      <Controller
        control={form.control}
        name="language"
        render={({ field }) => <SaidIn value={field.value} onChange={field.onChange} />}
      />
      <div className="grid gap-1">
        <span className="text-note font-semibold">{say("who")}</span>
        {network.actors.length === 0 ? (
          <p className="text-note text-soft">{say("nobody")}</p>
        ) : (
          <ActorChoice
            label={say("who")}
            actors={network.actors}
            domain={form.watch("domain")}
            value={actorIds}
            onChange={setActorIds}
          />
        )}
      </div>
      {known ? null : (
        <Controller
          control={form.control}
          name="state"
          render={({ field }) => (
            <Select
              label={say("state")}
              choices={firstGoalStates.map((key) => ({ key, label: states(key) }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      )}
      {known ? (
        <Theirs
          fields={[
            { label: say("what"), before: first?.what, now: known.what },
            { label: say("how"), before: first?.how, now: known.how },
            { label: when("words"), before: first?.byWords, now: known.byWords },
          ]}
        />
      ) : null}
      <Refused error={refused} />
      <DoOrNot label={known ? frame("save") : say("submit")} busy={busy} onNot={() => onDone()} />
    </form>
  );
}
