"use client";

import type { NamedOwner } from "@rondom/domain/task/task";
import { useTranslations } from "next-intl";
import { Count } from "../../../ui/count";
import { useChair } from "../chair-place";
import { useDays } from "../use-days";
import { useNames } from "../use-names";

/** The tasks of today in a few words: who, what, by when. */
export function TodayTasks() {
  const say = useTranslations("coordinator-minutes");
  const { chair } = useChair();
  const names = useNames();
  const days = useDays();
  const wordFor = (owner: NamedOwner | null) => {
    if (!owner) return say("lines.nobody");
    const { name } = names(owner);
    return owner.kind === "nobody" ? name : name.split(" ")[0];
  };
  const tasks = chair.shown.lines.filter((line) => line.kind === "task");
  return (
    <section className="grid gap-2">
      <div className="flex items-center justify-between gap-3">
        <h2 className="font-bold">{say("today.title")}</h2>
        {tasks.length > 0 ? <Count of={tasks.length} /> : null}
      </div>
      {tasks.length === 0 ? <p className="text-note text-soft">{say("today.none")}</p> : null}
      <ul className="grid gap-1.5 text-note">
        {tasks.map((line) => (
          <li key={line.id} className="flex gap-3">
            <span className="min-w-0 flex-1">
              <bdi className={line.owner ? "" : "text-attention"}>{wordFor(line.owner)}</bdi>
              {": "}
              <bdi>{line.text.split("\n")[0]}</bdi>
            </span>
            {line.byDate ? <span className="text-soft">{days.shortDay(line.byDate)}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
