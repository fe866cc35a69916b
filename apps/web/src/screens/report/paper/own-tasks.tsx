"use client";

import { useTranslations } from "next-intl";
import { useDays } from "../../minutes/use-days";
import type { ViewedLine } from "../view";

/** What stands first behind their link: their own tasks, with the buttons they will find there. */
export function OwnTasks({ tasks, reader }: { tasks: readonly ViewedLine[]; reader: string }) {
  const say = useTranslations("coordinator-report.paper");
  const { fullDay } = useDays();
  if (tasks.length === 0) return null;
  return (
    <section className="grid gap-2 rounded-card bg-action-soft p-4">
      <h3 className="font-bold">{say("forYou", { name: reader })}</h3>
      <ul className="grid gap-2">
        {tasks.map((task) => (
          <li key={task.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-note">
            <bdi className="min-w-44 flex-1">
              {task.text}
              {task.byDate ? ` · ${say("by", { day: fullDay(task.byDate) })}` : ""}
            </bdi>
          </li>
        ))}
      </ul>
      <p className="text-small text-soft">{say("buttons")}</p>
    </section>
  );
}
