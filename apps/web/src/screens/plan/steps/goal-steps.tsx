"use client";

import { goalMove } from "@rondom/domain/plan/transition";
import type { GoalView, StepView } from "@rondom/services/plan/load-goals";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { Icon } from "../../../ui/icon";
import { usePlan } from "../plan-place";
import { GoalStep } from "./goal-step";
import { StepForm } from "./step-form";
import { StepTaskForm } from "./step-task-form";

type Opened = { kind: "form"; step: StepView | null } | { kind: "task"; step: StepView };

interface GoalStepsProps {
  goal: GoalView;
  /** What stands beside the button for one more step. */
  children: ReactNode;
}

/** The steps of a goal: tick, adjust, add, or make a task of one. */
export function GoalSteps({ goal, children }: GoalStepsProps) {
  const { closed } = usePlan();
  const say = useTranslations("coordinator-plan.steps");
  const [open, setOpen] = useState<Opened | null>(null);
  const mayAdd = !closed && goalMove(goal.state, "adjust", "coordinator").kind === "step";
  const done = () => setOpen(null);
  const title = open?.kind === "task" ? "taskTitle" : open?.step ? "editTitle" : "addTitle";
  return (
    <div className="grid gap-1">
      {goal.steps.length > 0 ? (
        <ul aria-label={say("title")} className="grid gap-1">
          {goal.steps.map((step, at) => (
            <GoalStep
              key={step.id}
              goal={goal}
              step={step}
              at={at}
              onEdit={() => setOpen({ kind: "form", step })}
              onTask={() => setOpen({ kind: "task", step })}
            />
          ))}
        </ul>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        {mayAdd ? (
          <Button
            size="small"
            kind="quiet"
            className="-ms-2.5"
            icon={<Icon of={Plus} size={16} />}
            aria-label={say("addTo", { what: goal.what })}
            onPress={() => setOpen({ kind: "form", step: null })}
          >
            {say("add")}
          </Button>
        ) : null}
        {children}
      </div>
      <Dialog title={say(title)} isOpen={open !== null} onClose={done} stays>
        {open?.kind === "form" ? <StepForm goal={goal} known={open.step} onDone={done} /> : null}
        {open?.kind === "task" ? <StepTaskForm goal={goal} step={open.step} onDone={done} /> : null}
      </Dialog>
    </div>
  );
}
