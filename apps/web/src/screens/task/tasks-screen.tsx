"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../trpc/client";
import { EmptyTable } from "../../ui/empty-table";
import { Refused } from "../family/refused";
import { useShowSaving } from "../family/saving";
import { useShownNames } from "../network/pseudonym/use-shown-names";
import { AddTask } from "./add-task";
import { grouped } from "./groups";
import { TaskDialogs } from "./task-dialogs";
import { TaskGroup } from "./task-group";
import { useTaskActions } from "./use-task-actions";
import type { PossibleOwner, Task } from "./view";
import { asShown } from "./without-names";

/** ms between two looks at what people answered. */
const pace = 5000;

interface TasksScreenProps {
  familyId: string;
  initial: Task[];
  owners: readonly PossibleOwner[];
}

/** All tasks of a family: what came back first, then what waits for an answer, is taken on, done. */
export function TasksScreen({ familyId, initial, owners }: TasksScreenProps) {
  const say = useTranslations("coordinator-task");
  const trpc = useTRPC();
  const { data, error, isRefetchError } = useQuery({
    ...trpc.task.list.queryOptions({ familyId }),
    initialData: initial,
    refetchInterval: pace,
  });
  const actions = useTaskActions(familyId);
  const names = useShownNames(familyId);
  useShowSaving();
  const add = <AddTask familyId={familyId} owners={owners} />;
  if (data.length === 0)
    return (
      <EmptyTable title={say("empty")} action={add}>
        {say("emptyText")}
      </EmptyTable>
    );
  return (
    <div className="named grid gap-4" {...(names.hidden ? { "data-without-names": "" } : {})}>
      {isRefetchError ? <Refused error={error} /> : null}
      <Refused error={actions.rowError} />
      {names.hidden ? null : add}
      {grouped(data.map((task) => asShown(task, names))).map(({ group, tasks }) => (
        <TaskGroup key={group} group={group} tasks={tasks} actions={actions} />
      ))}
      <TaskDialogs actions={actions} owners={owners} />
    </div>
  );
}
