import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addNeed } from "../network/need/add-need";
import { rowsIn } from "../testing/minutes";
import { mailsTo, newTable, type Table, tableWithTask, taskHolder } from "../testing/report";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { acceptTask } from "./accept-task";
import { addTask } from "./add-task";
import { changeTask } from "./change-task";
import { enterTaskState } from "./enter-task-state";
import { finishTask } from "./finish-task";
import { listTasks } from "./list-tasks";
import { lookForOwner } from "./look-for-owner";
import { passOnTask } from "./pass-on-task";
import { reassignTask } from "./reassign-task";
import { splitTask } from "./split-task";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

/** Events of one moment have no order. */
const later = () => {
  world.clock.now += 1000;
};
const tasksOf = ({ ctx, familyId }: Table) => rowsIn(ctx, familyId, "task");
const kindsOf = async ({ ctx, familyId }: Table, taskId: string) =>
  (await rowsIn(ctx, familyId, "taskEvent"))
    .filter((event) => event.taskId === taskId)
    .map(({ kind, ownerId }) => [kind, ownerId]);

test("a task outside a meeting is asked by mail, once however often it is sent", async () => {
  const table = await newTable(world);
  const { ctx, familyId } = table;
  const request = { familyId, id: newId(), title: "Fiets zoeken", owner: table.lieve, byDate: "2026-12-04" };
  expect(await addTask(ctx, request)).toEqual({ taskId: request.id });
  await addTask(ctx, request);
  const common = {
    title: "Fiets zoeken",
    state: "asked",
    ownerKind: "actor",
    ownerId: table.lieve.id,
    weight: 1,
  };
  expect(await tasksOf(table)).toMatchObject([{ ...common, meetingId: null, touchedAt: world.clock.now }]);
  expect(await kindsOf(table, request.id)).toEqual([["asked", table.lieve.id]]);
  const mails = await mailsTo(table, table.lieve);
  expect(mails.map(({ kind, state }) => [kind, state])).toEqual([["task", "queued"]]);
});

test("a task for a need has its domain, and is as hidden in mail as the need is", async () => {
  const table = await newTable(world);
  const { ctx, familyId } = table;
  const needId = newId();
  const need = { domain: "health", title: "Bril voor Selam" };
  await addNeed(ctx, { familyId, id: needId, need });
  await addTask(ctx, { familyId, id: newId(), title: "Oogarts bellen", owner: table.griet, needId });
  expect(await tasksOf(table)).toMatchObject([{ domain: "health", needId, sensitive: true }]);
  expect((await mailsTo(table, table.griet))[0]?.words).not.toContain("Oogarts");
});

test("a task of nobody waits without a mail, and is asked of who is found", async () => {
  const table = await newTable(world);
  const { ctx, familyId } = table;
  const taskId = newId();
  await addTask(ctx, { familyId, id: taskId, title: "Fiets zoeken", owner: null });
  expect(await tasksOf(table)).toMatchObject([{ state: "to-find", ownerKind: "nobody", ownerId: "" }]);
  expect(await rowsIn(ctx, familyId, "outbox")).toHaveLength(0);
  const early = enterTaskState(ctx, { familyId, taskId, verb: "finish" });
  await expect(early).rejects.toMatchObject({ code: "not-now", reason: "task-nobodys" });
  const [listed] = await listTasks(ctx, { familyId });
  expect(listed?.owner).toEqual({
    kind: "nobody",
    id: "",
    name: "",
    role: null,
    organisation: null,
    phone: null,
  });
  later();
  await reassignTask(ctx, { familyId, taskId, version: 1, owner: table.frans });
  expect(await kindsOf(table, taskId)).toEqual([
    ["to-find", ""],
    ["asked", table.frans.id],
  ]);
  expect(await mailsTo(table, table.frans)).toHaveLength(1);
});

test("the coordinator's own task is hers at once", async () => {
  const table = await newTable(world);
  const owner = { kind: "coordinator", id: table.coordinatorId };
  await addTask(table.ctx, { familyId: table.familyId, id: newId(), title: "Tolk boeken", owner });
  expect(await tasksOf(table)).toMatchObject([{ state: "accepted", ownerKind: "coordinator" }]);
});

test("a task for what is another family's, or of somebody unknown, is refused whole", async () => {
  const table = await newTable(world);
  const { ctx, familyId } = table;
  const other = await newFamily(ctx);
  const needId = newId();
  const need = { domain: "work", title: "x" };
  await addNeed(ctx, { familyId: other.familyId, id: needId, need });
  const task = { familyId, id: newId(), title: "x", owner: table.lieve };
  for (const subject of ["needId", "goalId", "stepId", "agendaItemId", "openQuestionId"]) {
    const refused = addTask(ctx, { ...task, [subject]: subject === "needId" ? needId : newId() });
    await expect(refused).rejects.toMatchObject({ code: "not-found" });
  }
  const stranger = addTask(ctx, { ...task, owner: { kind: "actor", id: newId() } });
  await expect(stranger).rejects.toMatchObject({ code: "not-valid", fields: [{ path: "owner" }] });
  const elsewhere = addTask(ctx, { ...task, domain: newId() });
  await expect(elsewhere).rejects.toMatchObject({ code: "not-valid" });
  const { ctx: colleague } = await newCoordinator(world);
  await expect(addTask(colleague, task)).rejects.toMatchObject({ code: "not-found" });
  for (const weight of [0, 4, 1.5])
    await expect(addTask(ctx, { ...task, weight })).rejects.toMatchObject({ code: "not-valid" });
  expect(await tasksOf(table)).toEqual([]);
});

test("what somebody took on is passed on knowingly; the old link says it is no longer theirs", async () => {
  const { table, task } = await tableWithTask(world);
  const { ctx, familyId } = table;
  const holder = await taskHolder(table, table.griet, task.id);
  await acceptTask(holder, {});
  const request = { familyId, taskId: task.id, version: 2, owner: table.frans };
  const asked = reassignTask(ctx, request);
  await expect(asked).rejects.toMatchObject({ code: "not-now", reason: "task-taken" });
  await expect(passOnTask(ctx, { ...request, version: 1 })).rejects.toMatchObject({
    code: "changed-meanwhile",
  });
  await passOnTask(ctx, request);
  await passOnTask(ctx, request);
  expect(await tasksOf(table)).toMatchObject([{ state: "asked", ownerId: table.frans.id, version: 3 }]);
  expect(await mailsTo(table, table.frans)).toHaveLength(1);
  await expect(finishTask(holder, {})).rejects.toMatchObject({ reason: "task-not-yours" });
});

test("what nobody answered goes back to be found, and its mail goes no more", async () => {
  const table = await newTable(world);
  const { ctx, familyId } = table;
  const taskId = newId();
  await addTask(ctx, { familyId, id: taskId, title: "Fiets zoeken", owner: table.lieve });
  await lookForOwner(ctx, { familyId, taskId });
  await lookForOwner(ctx, { familyId, taskId });
  expect(await tasksOf(table)).toMatchObject([
    { state: "to-find", ownerKind: "nobody", ownerId: "", version: 2 },
  ]);
  expect((await rowsIn(ctx, familyId, "outbox")).map(({ state }) => state)).toEqual(["replaced"]);
  const taken = newId();
  await addTask(ctx, { familyId, id: taken, title: "Fiets maken", owner: table.frans });
  await enterTaskState(ctx, { familyId, taskId: taken, verb: "start" });
  const looking = lookForOwner(ctx, { familyId, taskId: taken });
  await expect(looking).rejects.toMatchObject({ code: "not-now", reason: "task-taken" });
});

test("too much for one: parts become tasks of their own, what remains keeps its owner", async () => {
  const { table, task } = await tableWithTask(world);
  const { ctx, familyId } = table;
  const parts = [
    { id: newId(), title: "Formulier halen", owner: table.frans, byDate: "2026-12-01" },
    { id: newId(), title: "Formulier invullen", owner: null },
  ];
  const request = { familyId, taskId: task.id, version: 1, title: "School bellen", parts };
  later();
  await splitTask(ctx, request);
  await splitTask(ctx, request);
  const rows = await tasksOf(table);
  expect(rows).toHaveLength(3);
  const part = (id?: string) => rows.find((row) => row.id === id);
  const { meetingId, domain, needId } = task;
  const shared = { meetingId, domain, needId, splitFrom: task.id, lineId: null };
  expect(part(parts[0]?.id)).toMatchObject({ ...shared, state: "asked", byDate: "2026-12-01" });
  expect(part(parts[1]?.id)).toMatchObject({ ...shared, state: "to-find", byDate: null });
  expect(part(task.id)).toMatchObject({ state: "asked", ownerId: table.griet.id, version: 2 });
  expect((await kindsOf(table, task.id)).at(-1)).toEqual(["split", table.griet.id]);
  await expect(splitTask(ctx, { ...request, parts: [] })).rejects.toMatchObject({ code: "not-valid" });
  const late = { ...request, parts: [{ ...parts[0], id: newId() }] };
  await expect(splitTask(ctx, late)).rejects.toMatchObject({ code: "changed-meanwhile" });
});

test("how heavy a task is, is the coordinator's to say", async () => {
  const { table, task } = await tableWithTask(world);
  const { title, byDate } = task;
  const request = { familyId: table.familyId, taskId: task.id, version: 1, title, byDate, weight: 3 };
  await changeTask(table.ctx, request);
  await changeTask(table.ctx, { ...request, weight: undefined });
  expect(await tasksOf(table)).toMatchObject([{ weight: 3, version: 2 }]);
});
