"use client";

import type { GoalView } from "@rondom/services/plan/load-goals";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { NoteBox } from "../../ui/note-box";
import { GoalForm } from "./goal-form";
import { GoalGroups } from "./goal-groups";
import { PlanPlace } from "./plan-place";
import { RefusedMoves } from "./refused-moves";
import type { PlanAtHand } from "./saving/use-plan-at-table";
import { WhoSaid } from "./who-said";

/** The goals to tick, adjust and add at the table. What is done without a network goes out when there is one. */
export function PlanAtTable({ plan }: { plan: PlanAtHand }) {
  const say = useTranslations("coordinator-plan");
  const [open, setOpen] = useState<GoalView | "new" | null>(null);
  const { network, keep } = plan;
  if (!network) return <NoteBox tone="look">{say("atTable.notFetched")}</NoteBox>;
  const known = open === "new" ? null : (network.goals.find(({ id }) => id === open?.id) ?? open);
  return (
    <PlanPlace value={{ network, closed: false, keep, offline: plan.offline, change: setOpen }}>
      {open !== null ? (
        <GoalForm known={known} first={null} onDone={() => setOpen(null)} />
      ) : (
        <div className="grid gap-4">
          {plan.offline ? (
            <NoteBox tone="look" announce>
              {say("atTable.offline", { count: plan.waiting })}
            </NoteBox>
          ) : null}
          <RefusedMoves plan={plan} />
          <div>
            <Button icon={<Icon of={Plus} size={18} />} onPress={() => setOpen("new")}>
              {say("add")}
            </Button>
          </div>
          {network.goals.length === 0 ? <p className="text-note text-soft">{say("empty.text")}</p> : null}
          <GoalGroups />
        </div>
      )}
      <WhoSaid />
    </PlanPlace>
  );
}
