"use client";

import { useTranslations } from "next-intl";
import { RefusedOps } from "../../saving/refused-ops";
import type { PlanOp } from "./saving/op";
import type { PlanAtHand } from "./saving/use-plan-at-table";

/** What the server did not take, beside what the plan says now; until a person lets it go. */
export function RefusedMoves({ plan }: { plan: PlanAtHand }) {
  const say = useTranslations("coordinator-plan.atTable");
  return (
    <RefusedOps
      queue={plan.refused}
      onDrop={plan.drop}
      factOf={(op) => say(`refused.${op.kind}`)}
      wordsOf={(op) => wordsOf(op, plan)}
    />
  );
}

/** What was typed; of a tick what it was about. */
function wordsOf(op: PlanOp, { network }: PlanAtHand): string {
  if ("goal" in op) return [op.goal.what, op.goal.how, op.goal.byWords].filter(Boolean).join("\n");
  if (op.kind === "step-to-task") return op.title;
  if ("step" in op) return [op.step.words, op.step.means, op.step.byWords].filter(Boolean).join("\n");
  const goals = network?.goals ?? [];
  const about =
    "stepId" in op
      ? goals.flatMap(({ steps }) => steps).find(({ id }) => id === op.stepId)?.words
      : goals.find(({ id }) => id === op.goalId)?.what;
  return [about, op.kind === "move-goal" ? op.why : null].filter(Boolean).join("\n");
}
