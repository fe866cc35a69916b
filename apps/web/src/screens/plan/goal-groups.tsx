"use client";

import { dateOf } from "@rondom/domain/plain-date";
import type { GoalView } from "@rondom/services/plan/load-goals";
import { AlarmClock, Star } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { Card } from "../../ui/card";
import { Icon } from "../../ui/icon";
import { DomainTag } from "../network/domain-tag";
import { GoalRow } from "./goal-row";
import { groupGoals } from "./group-goals";
import { usePlan } from "./plan-place";

/** The goals per domain, the successes, and what waits or was let go. */
export function GoalGroups() {
  const { network } = usePlan();
  const say = useTranslations("coordinator-plan");
  const today = dateOf(useNow().getTime());
  const { underWay, awake, reached, parked, letGo } = groupGoals(network.goals, network.domains, today);
  return (
    <>
      {awake.length > 0 ? (
        <Card
          rows
          icon={<Icon of={AlarmClock} className="text-action" />}
          title={say("awake.title")}
          aside={<span className="text-small text-soft max-sm:hidden">{say("awake.hint")}</span>}
        >
          {awake.map((goal) => (
            <GoalRow key={goal.id} goal={goal} withDomain />
          ))}
        </Card>
      ) : null}
      {underWay.map(({ domain, goals }) => (
        <Card key={domain} rows title={<DomainTag domain={domain} domains={network.domains} size={22} />}>
          {goals.map((goal) => (
            <GoalRow key={goal.id} goal={goal} />
          ))}
        </Card>
      ))}
      {reached.length > 0 ? (
        <Card
          rows
          icon={<Icon of={Star} className="text-good" />}
          title={say("reached.title")}
          aside={<span className="text-small text-soft max-sm:hidden">{say("reached.hint")}</span>}
        >
          {reached.map((goal) => (
            <GoalRow key={goal.id} goal={goal} withDomain />
          ))}
        </Card>
      ) : null}
      <Folded words={say("parked", { count: parked.length })} goals={parked} />
      <Folded words={say("letGo", { count: letGo.length })} goals={letGo} />
    </>
  );
}

function Folded({ words, goals }: { words: string; goals: readonly GoalView[] }) {
  if (goals.length === 0) return null;
  return (
    <details>
      <summary className="link cursor-pointer text-note">{words}</summary>
      <div className="pt-3">
        <Card rows>
          {goals.map((goal) => (
            <GoalRow key={goal.id} goal={goal} withDomain />
          ))}
        </Card>
      </div>
    </details>
  );
}
