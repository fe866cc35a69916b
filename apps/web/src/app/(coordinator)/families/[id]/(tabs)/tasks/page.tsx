import { FamilyLoad } from "../../../../../../screens/load/family-load";
import { RemindersCard } from "../../../../../../screens/task/reminders-card";
import { TasksScreen } from "../../../../../../screens/task/tasks-screen";
import type { PossibleOwner } from "../../../../../../screens/task/view";
import { caller, orNotFound } from "../../../../../../trpc/server";

/** All tasks of a family, and everybody who could do one. */
export default async function TasksPage({ params }: { params: Promise<{ id: string }> }) {
  const familyId = (await params).id;
  const ask = await caller();
  const [tasks, family, network] = await orNotFound(
    Promise.all([ask.task.list({ familyId }), ask.family.read({ familyId }), ask.network.read({ familyId })]),
  );
  const owners: PossibleOwner[] = [
    ...network.actors.map(({ id, name, role, organisation, formal }) => ({
      owner: { kind: "actor" as const, id },
      name,
      formal,
      note: [role, organisation].filter(Boolean).join(" · ") || null,
    })),
    ...family.members.map(({ id, name, relation }) => ({
      owner: { kind: "member" as const, id },
      name,
      formal: false,
      note: relation,
    })),
    ...family.coordinators.map(({ id, name }) => ({
      owner: { kind: "coordinator" as const, id },
      name,
      formal: true,
      note: null,
    })),
  ];
  return (
    <div className="mx-auto grid max-w-6xl items-start gap-5 p-4 min-[1100px]:grid-cols-[minmax(0,1fr)_24.5rem] sm:p-5">
      <TasksScreen familyId={familyId} initial={tasks} owners={owners} />
      <div className="grid gap-4">
        <FamilyLoad familyId={familyId} closed={family.closed !== null} />
        {family.closed === null ? <RemindersCard familyId={familyId} initial={tasks} /> : null}
      </div>
    </div>
  );
}
