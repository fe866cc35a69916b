"use client";

import { useTranslations } from "next-intl";
import { useMoment } from "./use-moment";

interface MomentWordsProps {
  startsAt: number | null;
  minutes: number;
}

/** "donderdag 26 november 2026, 14:00 tot 15:30", or that there is no day yet. */
export function MomentWords({ startsAt, minutes }: MomentWordsProps) {
  const say = useTranslations("coordinator-meeting");
  const { day, hour } = useMoment();
  if (startsAt === null) return <>{say("noMoment")}</>;
  return (
    <>{say("when", { day: day(startsAt), from: hour(startsAt), until: hour(startsAt + minutes * 60_000) })}</>
  );
}
