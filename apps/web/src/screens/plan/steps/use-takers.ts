"use client";

import { useTranslations } from "next-intl";
import type { Choice } from "../../../ui/select";
import { usePlan } from "../plan-place";
import { nobody } from "./who";

/** Who can take a step or a task: nobody yet, the family, who stands on the map. */
export function useTakers(): Choice<string>[] {
  const { network } = usePlan();
  const say = useTranslations("coordinator-plan.steps");
  return [
    { key: nobody, label: say("nobody") },
    ...network.members.map(({ id, name }) => ({ key: `member:${id}`, label: name })),
    ...network.actors.map(({ id, name }) => ({ key: `actor:${id}`, label: name })),
  ];
}
