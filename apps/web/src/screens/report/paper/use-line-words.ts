"use client";

import { useTranslations } from "next-intl";
import { useDays } from "../../minutes/use-days";
import type { ViewedLine } from "../view";

/** Below a line: "Griet, tegen vrijdag 4 december". */
export function useLineWords() {
  const say = useTranslations("coordinator-report.paper");
  const { fullDay } = useDays();
  return ({ kind, owner, byDate }: ViewedLine): string | null => {
    if (kind !== "task") return null;
    const who = owner ? (owner.name ?? owner.role ?? say("acquaintance")) : say("toFind");
    return byDate ? say("whoBy", { who, day: fullDay(byDate) }) : who;
  };
}
