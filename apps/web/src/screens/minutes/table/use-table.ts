"use client";

import { type AttendanceState, cameAlong } from "@rondom/domain/minutes/attendance";
import { useTranslations } from "next-intl";
import { useChair } from "../chair-place";
import { useDays } from "../use-days";
import type { AtTable } from "../view";

/** Who is asked or came, how many are here, and what is said of each. */
export function useTable() {
  const say = useTranslations("coordinator-minutes.table");
  const { chair } = useChair();
  const days = useDays();
  const people = chair.shown.people.filter((person) => person.invited || person.attendance !== null);
  return {
    people,
    here: people.filter((person) => person.attendance !== null && cameAlong(person.attendance)).length,
    /** Of or round the family, but not at this table. */
    others: chair.shown.people.filter((person) => !person.gone && !people.includes(person)),
    said: ({ attendance, attendanceAt, answer }: AtTable): string =>
      attendance
        ? say(`state.${attendance}`, { time: days.time(attendanceAt ?? 0) })
        : say(`answer.${answer?.value ?? "none"}`),
    mark: (person: AtTable, state: AttendanceState) =>
      void chair.sync?.add({ kind: "attend", person: person.key, state }, true),
  };
}
