"use client";

import { useTranslations } from "next-intl";
import { TablePeople } from "./table-people";
import { TodayTasks } from "./today-tasks";
import { useTable } from "./use-table";

/** Beside the lines on a laptop: who is at the table, what they wrote, and the tasks of today. */
export function TablePanel() {
  const say = useTranslations("coordinator-minutes.table");
  const { people, here } = useTable();
  return (
    <aside
      aria-label={say("title")}
      className="hidden content-start gap-4 overflow-y-auto border-s border-line bg-surface p-4 min-[1100px]:grid"
    >
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="font-bold">{say("title")}</h2>
        <span className="text-note text-soft">{say("count", { here, all: people.length })}</span>
      </div>
      <TablePeople />
      <hr className="border-line" />
      <TodayTasks />
    </aside>
  );
}
