"use client";

import type { GoalView } from "@rondom/services/plan/load-goals";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { NoteBox } from "../../ui/note-box";
import { Waiting } from "../../ui/waiting";
import { GoalForm } from "./goal-form";
import { GoalGroups } from "./goal-groups";
import { PlanPlace } from "./plan-place";

/** The goals to tick, adjust and add at the table. It needs a connection, and says so. */
export function PlanAtTable({ familyId }: { familyId: string }) {
  const say = useTranslations("coordinator-plan");
  const { data: network, error, isPaused } = useQuery(useTRPC().network.read.queryOptions({ familyId }));
  const [open, setOpen] = useState<GoalView | "new" | null>(null);
  if (error || isPaused) return <NoteBox tone="look">{say("atTable.offline")}</NoteBox>;
  if (!network) return <Waiting />;
  if (open !== null) {
    const known = open === "new" ? null : (network.goals.find(({ id }) => id === open.id) ?? open);
    return (
      <PlanPlace value={{ network, closed: false, change: setOpen }}>
        <GoalForm known={known} first={null} onDone={() => setOpen(null)} />
      </PlanPlace>
    );
  }
  return (
    <PlanPlace value={{ network, closed: false, change: setOpen }}>
      <div className="grid gap-4">
        <div>
          <Button icon={<Icon of={Plus} size={18} />} onPress={() => setOpen("new")}>
            {say("add")}
          </Button>
        </div>
        {network.goals.length === 0 ? <p className="text-note text-soft">{say("empty.text")}</p> : null}
        <GoalGroups />
      </div>
    </PlanPlace>
  );
}
