"use client";

import { goalIsLive } from "@rondom/domain/plan/transition";
import type { GoalView } from "@rondom/services/plan/load-goals";
import { useTranslations } from "next-intl";
import { EmptyChair } from "../../ui/empty-chair";
import { Seat } from "../../ui/seat";
import { usePlan } from "./plan-place";

/** Who helps with a goal; nobody is an empty chair while it is under way. */
export function Supporters({ goal }: { goal: GoalView }) {
  const { network } = usePlan();
  const say = useTranslations("coordinator-plan");
  const people = network.actors.filter(({ id }) => goal.actorIds.includes(id));
  if (people.length === 0) {
    if (!goalIsLive(goal.state)) return null;
    return (
      <p className="flex items-center gap-2 text-note text-attention">
        <EmptyChair size={28} />
        {say("gap")}
      </p>
    );
  }
  return (
    <ul aria-label={say("who")} className="flex flex-wrap gap-x-4 gap-y-1 text-note">
      {people.map(({ id, name, formal }) => (
        <li key={id} className="flex items-center gap-2">
          <Seat name={name} formal={formal} domain={goal.domain} size={28} />
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
