"use client";

import type { GoalView } from "@rondom/services/plan/load-goals";
import { CalendarDays, Footprints, Lock, Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "../../ui/button";
import { Chip } from "../../ui/chip";
import { Icon } from "../../ui/icon";
import { DomainTag } from "../network/domain-tag";
import { GoalHistory } from "./goal-history";
import { GoalMoves } from "./goal-moves";
import { usePlan } from "./plan-place";
import { GoalSteps } from "./steps/goal-steps";
import { Supporters } from "./supporters";
import { ThankButton } from "./thanks/thank-button";
import { useWhen } from "./use-when";

/** One goal: what, for whom, how, by when, with whom, and how it stands. */
export function GoalRow({ goal, withDomain }: { goal: GoalView; withDomain?: boolean }) {
  const { network, closed, change } = usePlan();
  const say = useTranslations("coordinator-plan");
  const when = useWhen();
  const by = when(goal);
  const whose = network.members.find(({ id }) => id === goal.memberId)?.name;
  return (
    <li id={goal.id} className="grid scroll-mt-24 gap-2 px-4 py-3 target:bg-action-soft">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-52 flex-1">
          <h3 dir="auto" lang={goal.language} className="font-semibold break-words">
            {goal.what}
          </h3>
          {withDomain || whose ? (
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-soft">
              {withDomain ? <DomainTag domain={goal.domain} domains={network.domains} /> : null}
              {whose ? <bdi>{say("forMember", { name: whose })}</bdi> : null}
              {whose && !goal.shared ? (
                <Chip icon={<Icon of={Lock} size={16} />}>{say("onlyMember", { name: whose })}</Chip>
              ) : null}
            </p>
          ) : null}
        </div>
        <GoalMoves goal={goal}>
          <Button
            size="small"
            icon={<Icon of={Pencil} size={16} />}
            aria-label={say("editNamed", { what: goal.what })}
            onPress={() => change(goal)}
          >
            {say("edit")}
          </Button>
        </GoalMoves>
      </div>
      {goal.how || by || goal.askAgainOn ? (
        <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(14rem,100%),1fr))] gap-x-6 gap-y-2 text-note">
          {goal.how ? (
            <Fact icon={<Icon of={Footprints} size={18} />} word={say("how")}>
              <span dir="auto" lang={goal.language} className="whitespace-pre-line">
                {goal.how}
              </span>
            </Fact>
          ) : null}
          {by ? (
            <Fact icon={<Icon of={CalendarDays} size={18} />} word={say("by")}>
              {by}
            </Fact>
          ) : null}
          {goal.askAgainOn ? (
            <Fact icon={<Icon of={CalendarDays} size={18} />} word={say("states.parked")}>
              {say("askAgain", {
                date: when({ byFrom: null, byDate: goal.askAgainOn, byWords: null }) ?? "",
              })}
            </Fact>
          ) : null}
        </dl>
      ) : null}
      <GoalSteps goal={goal}>
        <Supporters goal={goal} />
        {goal.state === "reached" && !closed ? (
          <ThankButton familyId={network.familyId} successId={goal.id} what={goal.what} />
        ) : null}
        <GoalHistory goalId={goal.id} />
      </GoalSteps>
    </li>
  );
}

function Fact({ icon, word, children }: { icon: ReactNode; word: string; children: ReactNode }) {
  return (
    <div>
      <dt className="flex items-center gap-2 text-small text-soft">
        {icon}
        {word}
      </dt>
      <dd className="ps-[26px]">{children}</dd>
    </div>
  );
}
