"use client";

import { goalStates } from "@rondom/domain/plan/goal";
import type { GoalView } from "@rondom/services/plan/load-goals";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../trpc/client";
import { Chip } from "../../ui/chip";
import { Select } from "../../ui/select";
import { useRefusal } from "../../words/use-refusal";
import { useAskAgain } from "../family/saving";
import { usePlan } from "./plan-place";

/** How a goal stands: under way, reached, not now, let go. Kept at once. */
export function GoalState({ goal }: { goal: GoalView }) {
  const { network, closed } = usePlan();
  const say = useTranslations("coordinator-plan");
  const trpc = useTRPC();
  const again = useAskAgain();
  const { whole } = useRefusal();
  const change = useMutation(trpc.plan.changeGoal.mutationOptions({ onSettled: again }));
  if (closed) return <Chip>{say(`states.${goal.state}`)}</Chip>;
  const { id, version, actorIds, state: _, ...rest } = goal;
  return (
    <div className="w-36">
      <Select
        label={say("state", { what: goal.what })}
        labelHidden
        choices={goalStates.map((key) => ({ key, label: say(`states.${key}`) }))}
        value={goal.state}
        error={change.error ? whole(change.error) : null}
        onChange={(state) =>
          change.mutate({ familyId: network.familyId, goalId: id, version, goal: { ...rest, state } })
        }
      />
    </div>
  );
}
