"use client";

import type { Language } from "@rondom/domain/language";
import { dateOf } from "@rondom/domain/plain-date";
import { limits } from "@rondom/domain/text";
import type { GoalView } from "@rondom/services/plan/load-goals";
import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { refusalIn } from "../../trpc/refusal-in";
import { DateField } from "../../ui/date-field";
import { DoOrNot } from "../../ui/do-or-not";
import { TextField } from "../../ui/text-field";
import { useRefusal } from "../../words/use-refusal";
import { Refused } from "../family/refused";
import { usePlan } from "./plan-place";
import { SaidBy } from "./said-by";
import { SaidIn } from "./said-in";
import { usePlanOp } from "./saving/use-plan-op";
import { wordOnGoal } from "./whose-word";

interface GoalPauseProps {
  goal: GoalView;
  verb: "park" | "let-go";
  onDone: () => void;
}

/** "Not now", with the day to ask again, or letting go; why is asked, not needed. */
export function GoalPause({ goal, verb, onDone }: GoalPauseProps) {
  const { network } = usePlan();
  const say = useTranslations("coordinator-plan.moves");
  const { reason } = useRefusal();
  const [why, setWhy] = useState("");
  const [language, setLanguage] = useState<Language>("nl");
  const [saidBy, setSaidBy] = useState<string | null>(wordOnGoal(goal, network.members));
  const [askAgainOn, setAskAgainOn] = useState<string | null>(null);
  const move = usePlanOp({ onSuccess: onDone });
  const beside = (path: string) =>
    reason(refusalIn(move.error)?.fields.find((field) => field.path === path)?.reason);
  // Known here too, for without a network the server says so only later.
  const today = dateOf(useNow().getTime());
  const isPast = askAgainOn !== null && askAgainOn < today;
  const dayError = isPast ? reason("day-past") : beside("askAgainOn");
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isPast) return;
        const { id: goalId, version: seen } = goal;
        move.mutate({ kind: "move-goal", goalId, seen, verb, askAgainOn, why, language, saidBy });
      }}
    >
      <p dir="auto" className="font-semibold">
        {goal.what}
      </p>
      {verb === "park" ? (
        <DateField label={say("askAgainOn")} value={askAgainOn} onChange={setAskAgainOn} error={dayError} />
      ) : null}
      <TextField
        label={say("why")}
        lines={2}
        limit={limits.words}
        value={why}
        onChange={setWhy}
        error={beside("why")}
      />
      {why.trim() ? <SaidIn value={language} onChange={setLanguage} /> : null}
      <SaidBy members={network.members} value={saidBy} onChange={setSaidBy} />
      {dayError ? null : <Refused error={move.error} />}
      <DoOrNot label={say("save")} busy={move.isPending} onNot={onDone} />
    </form>
  );
}
