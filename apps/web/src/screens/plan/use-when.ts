"use client";

import { useTranslations } from "next-intl";
import { useFormatter } from "../../words/use-formatter";

interface When {
  byFrom: string | null;
  byDate: string | null;
  byWords: string | null;
}

/** By when, in words: a day, a period, and what the family says; null when nothing was agreed. */
export function useWhen(): (when: When) => string | null {
  const say = useTranslations("coordinator-plan");
  const format = useFormatter();
  const day = (date: string) =>
    format.dateTime(new Date(`${date}T12:00:00Z`), {
      ...{ weekday: "long", day: "numeric", month: "long", year: "numeric" },
    });
  return ({ byFrom, byDate, byWords }) => {
    const dates =
      byDate && byFrom ? say("period", { from: day(byFrom), to: day(byDate) }) : byDate ? day(byDate) : null;
    return [dates, byWords].filter(Boolean).join(", ") || null;
  };
}
