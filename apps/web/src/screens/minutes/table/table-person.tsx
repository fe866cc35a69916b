"use client";

import { type AttendanceState, attendanceStates } from "@rondom/domain/minutes/attendance";
import { Check, Clock, type LucideIcon, Minus, Monitor, Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "react-aria-components/Button";
import { Icon } from "../../../ui/icon";
import { Menu } from "../../../ui/menu";
import { Seat } from "../../../ui/seat";
import type { AtTable } from "../view";
import { useTable } from "./use-table";

const icons: Record<AttendanceState, LucideIcon> = {
  present: Check,
  late: Clock,
  online: Monitor,
  phone: Phone,
  excused: Minus,
  absent: Minus,
};

/** One chair: who, and how they are here; pressing it changes that. */
export function TablePerson({ person }: { person: AtTable }) {
  const say = useTranslations("coordinator-minutes.table");
  const { said, mark } = useTable();
  const state = said(person);
  return (
    <li className="flex items-center gap-2 py-0.5">
      <Seat name={person.name} formal={person.formal} size={28} />
      <span className="min-w-0 flex-1 text-note">
        <bdi className="font-semibold">{person.name}</bdi>
      </span>
      <Menu
        label={person.name}
        trigger={
          <Button
            data-attendance
            aria-label={say("mark", { name: person.name, state })}
            className="control inline-flex max-w-32 shrink-0 items-center gap-1.5 rounded-field px-1.5 text-end text-note hover:bg-sunken"
          >
            {person.attendance ? (
              <Icon of={icons[person.attendance]} size={16} className="text-soft" />
            ) : null}
            <span className={person.attendance ? "" : "text-soft"}>{state}</span>
          </Button>
        }
        choices={attendanceStates.map((key) => ({
          key,
          label: say(`choose.${key}`),
          icon: <Icon of={icons[key]} />,
          onChoose: () => mark(person, key),
        }))}
      />
    </li>
  );
}
