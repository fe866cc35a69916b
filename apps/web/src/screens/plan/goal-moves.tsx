"use client";

import { newId } from "@rondom/domain/id";
import { type GoalVerb, goalMove } from "@rondom/domain/plan/transition";
import type { GoalView } from "@rondom/services/plan/load-goals";
import { Check, Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button";
import { Chip } from "../../ui/chip";
import { Dialog } from "../../ui/dialog";
import { Icon } from "../../ui/icon";
import { IconButton } from "../../ui/icon-button";
import { Menu } from "../../ui/menu";
import { Refused } from "../family/refused";
import { GoalPause } from "./goal-pause";
import { usePlan } from "./plan-place";
import { usePlanOp } from "./saving/use-plan-op";
import { wordOnGoal } from "./whose-word";

const verbs = ["choose", "start", "park", "let-go", "take-up"] as const satisfies readonly GoalVerb[];

interface GoalMovesProps {
  goal: GoalView;
  /** What else is done often: it stands before what is done seldom. */
  children: ReactNode;
}

/** How a goal stands, and what can happen to it next. Ticked at once; "not now" and letting go may say why. */
export function GoalMoves({ goal, children }: GoalMovesProps) {
  const { network, closed } = usePlan();
  const say = useTranslations("coordinator-plan");
  const [pause, setPause] = useState<"park" | "let-go" | null>(null);
  const move = usePlanOp();
  const can = (verb: GoalVerb) => goalMove(goal.state, verb, "coordinator").kind === "step";
  const go = (verb: (typeof verbs)[number] | "reach") =>
    move.mutate({
      ...{ kind: "move-goal", goalId: goal.id, seen: goal.version, verb },
      ...{ saidBy: wordOnGoal(goal, network.members), eventId: newId() },
    });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Chip>{say(`states.${goal.state}`)}</Chip>
      {closed ? null : (
        <>
          {can("reach") ? (
            <Button
              size="small"
              icon={<Icon of={Check} size={16} />}
              aria-label={`${say("moves.reach")}: ${goal.what}`}
              onPress={() => go("reach")}
            >
              {say("moves.reach")}
            </Button>
          ) : null}
          {children}
          <Menu
            label={say("moves.more", { what: goal.what })}
            trigger={<IconButton icon={Ellipsis} label={say("moves.more", { what: goal.what })} />}
            choices={verbs.filter(can).map((verb) => ({
              key: verb,
              label: say(`moves.${verb}`),
              onChoose: () => (verb === "park" || verb === "let-go" ? setPause(verb) : go(verb)),
            }))}
          />
        </>
      )}
      <Refused error={move.error} />
      <Dialog
        title={say(pause === "let-go" ? "moves.letGoTitle" : "moves.parkTitle")}
        isOpen={pause !== null}
        onClose={() => setPause(null)}
        stays
      >
        {pause ? <GoalPause goal={goal} verb={pause} onDone={() => setPause(null)} /> : null}
      </Dialog>
    </div>
  );
}
