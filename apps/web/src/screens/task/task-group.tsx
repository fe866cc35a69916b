"use client";

import { useTranslations } from "next-intl";
import { Card } from "../../ui/card";
import type { Group } from "./groups";
import { TaskRow } from "./task-row";
import type { TaskActions } from "./use-task-actions";
import type { Task } from "./view";

interface TaskGroupProps {
  group: Group;
  tasks: readonly Task[];
  actions: TaskActions;
}

/** Tasks in one state. Those that were called off are folded away. */
export function TaskGroup({ group, tasks, actions }: TaskGroupProps) {
  const say = useTranslations("coordinator-task.group");
  const rows = tasks.map((task) => <TaskRow key={task.id} task={task} actions={actions} />);
  if (group !== "cancelled")
    return (
      <Card title={say(group)} count={tasks.length} rows>
        {rows}
      </Card>
    );
  return (
    <details className="rounded-card border border-line bg-surface">
      <summary className="control cursor-pointer px-4 py-2.5 font-semibold">
        {say("cancelledCount", { count: tasks.length })}
      </summary>
      <ul className="divide-y divide-line">{rows}</ul>
    </details>
  );
}
