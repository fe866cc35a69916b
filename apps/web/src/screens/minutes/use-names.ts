"use client";

import type { NamedOwner } from "@rondom/domain/task/task";
import { useTranslations } from "next-intl";
import { useChair } from "./chair-place";

/** Who an owner is, also when they left since: name, and round or square seat; "still to be found" of nobody. */
export function useNames() {
  const say = useTranslations("coordinator-minutes.lines");
  const { owners, people } = useChair().chair.server;
  return ({ kind, id }: NamedOwner): { name: string; formal: boolean } => {
    if (kind === "nobody") return { name: say("toFind"), formal: false };
    const person = people.find((each) => each.kind === kind && each.id === id);
    const owner = owners.find((each) => each.owner.kind === kind && each.owner.id === id);
    return { name: person?.name ?? owner?.name ?? say("nobody"), formal: person?.formal ?? true };
  };
}
