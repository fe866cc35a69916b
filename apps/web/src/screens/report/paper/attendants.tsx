"use client";

import { cameAlong } from "@rondom/domain/minutes/attendance";
import { useTranslations } from "next-intl";
import { useFormatter } from "../../../words/use-formatter";
import type { ReportView } from "../view";

/** "Rond de tafel: Selam, Rahel, Griet en een kennis." */
export function Attendants({ people }: { people: ReportView["people"] }) {
  const say = useTranslations("coordinator-report.paper");
  const format = useFormatter();
  const here = people.filter((person) => person.attendance !== null && cameAlong(person.attendance));
  if (here.length === 0) return null;
  const names = here.map((person) => person.name?.split(" ")[0] ?? person.role ?? say("acquaintance"));
  return <bdi>{say("around", { names: format.list(names, { type: "conjunction" }) })}</bdi>;
}
