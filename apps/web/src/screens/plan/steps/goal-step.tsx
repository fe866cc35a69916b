"use client";

import { newId } from "@rondom/domain/id";
import type { StepVerb } from "@rondom/domain/plan/step";
import type { GoalView, StepView } from "@rondom/services/plan/load-goals";
import { EllipsisVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Checkbox } from "../../../ui/checkbox";
import { Chip } from "../../../ui/chip";
import { Icon } from "../../../ui/icon";
import { Menu } from "../../../ui/menu";
import { Refused } from "../../family/refused";
import { usePlan } from "../plan-place";
import { usePlanOp } from "../saving/use-plan-op";
import { useWhen } from "../use-when";
import { wordOnStep } from "../whose-word";

interface GoalStepProps {
  goal: GoalView;
  step: StepView;
  /** Its place among the steps, from 0. */
  at: number;
  onEdit: () => void;
  onTask: () => void;
}

/** One step with its tick: what, with which means, who, by when. */
export function GoalStep({ goal, step, at, onEdit, onTask }: GoalStepProps) {
  const { network, closed } = usePlan();
  const say = useTranslations("coordinator-plan.steps");
  const when = useWhen();
  const move = usePlanOp();
  const go = (verb: StepVerb) =>
    move.mutate({
      ...{ kind: "move-step", stepId: step.id, seen: step.version, verb },
      ...{ saidBy: wordOnStep(goal, step, network.members), eventId: newId() },
    });
  const { who, task } = step;
  const people = who?.kind === "member" ? network.members : network.actors;
  const name = who
    ? who.kind === "coordinator"
      ? say("you")
      : people.find(({ id }) => id === who.id)?.name
    : null;
  const raise = () => {
    const ids = goal.steps.map(({ id }) => id).filter((id) => id !== step.id);
    move.mutate({ kind: "order-steps", goalId: goal.id, stepIds: ids.toSpliced(at - 1, 0, step.id) });
  };
  return (
    <li className="flex items-start gap-2">
      <div className="min-w-0 flex-1">
        <Checkbox
          isSelected={step.state === "done"}
          isDisabled={closed}
          onChange={(on) => go(on ? "tick" : "untick")}
        >
          <span className="grid text-note">
            <span dir="auto" className={step.state === "done" ? "text-soft line-through" : ""}>
              {step.words}
            </span>
            <span className="flex flex-wrap items-center gap-x-3 text-small text-soft">
              <bdi>{name ?? say("nobody")}</bdi>
              {when(step) ? <span>{when(step)}</span> : null}
              {step.means ? <bdi>{step.means}</bdi> : null}
              {task ? <Chip>{say(task.state === "done" ? "taskDone" : "isTask")}</Chip> : null}
            </span>
          </span>
        </Checkbox>
        <Refused error={move.error} />
      </div>
      {closed ? null : (
        <Menu
          label={say("more", { words: step.words })}
          trigger={
            <Button size="small" kind="quiet" aria-label={say("more", { words: step.words })}>
              <Icon of={EllipsisVertical} size={16} />
            </Button>
          }
          choices={[
            { key: "edit", label: say("edit"), onChoose: onEdit },
            ...(task === null && step.state === "open"
              ? [{ key: "task", label: say("toTask"), onChoose: onTask }]
              : []),
            ...(at > 0 ? [{ key: "up", label: say("up"), onChoose: raise }] : []),
            {
              key: "drop",
              label: say("drop"),
              onChoose: () => go("drop"),
            },
          ]}
        />
      )}
    </li>
  );
}
