import { newId } from "@rondom/domain/id";
import type { Person } from "@rondom/domain/person";
import { afterEach, beforeEach, expect, test } from "vitest";
import { notMe } from "../access/not-me";
import { closeFamily } from "../family/close-family";
import { addActor } from "../network/actor/add-actor";
import { readNetwork } from "../network/read-network";
import { newTable, newTaskLine, published, reportHolder, type Table, taskHolder } from "../testing/report";
import { newFamily, newWorld, type World } from "../testing/world";
import { addTask } from "./add-task";
import { cancelTask } from "./cancel-task";
import { finishTask } from "./finish-task";
import { handBackTask } from "./hand-back-task";
import { listTasksEverywhere } from "./list-tasks-everywhere";
import { readTask } from "./read-task";

let world: World;
let table: Table;
let here: string;
/** Griet, a professional, round another family of the same organisation. */
let there: { familyId: string; memberId: string };
let grietThere: Person;

beforeEach(async () => {
  world = await newWorld();
  table = await newTable(world);
  here = newId();
  const { ctx, familyId } = table;
  await addTask(ctx, { familyId, id: here, title: "Hier", owner: table.griet, byDate: "2026-12-10" });
  there = await newFamily(ctx);
  const known = (await readNetwork(ctx, { familyId })).actors.find(({ id }) => id === table.griet.id);
  grietThere = { kind: "actor", id: newId() };
  const contact = { contactId: known?.contact.id };
  await addActor(ctx, { familyId: there.familyId, id: grietThere.id, contact });
});
afterEach(() => world.close());

async function addThere(task: { title: string; byDate?: string; domain?: string }): Promise<string> {
  const id = newId();
  await addTask(table.ctx, { familyId: there.familyId, id, owner: grietThere, ...task });
  return id;
}
const listed = async () => {
  const holder = await taskHolder(table, table.griet, here);
  return (await listTasksEverywhere(holder)).map(({ title, state }) => [title, state]);
};

test("one page shows all open tasks of one person over their families, each behind its own link", async () => {
  const id = await addThere({ title: "Daar", byDate: "2026-12-01" });
  await addThere({ title: "Bij de dokter", byDate: "2026-12-20", domain: "health" });
  const tasks = await listTasksEverywhere(await taskHolder(table, table.griet, here));
  expect(tasks.map(({ title, byDate }) => [title, byDate])).toEqual([
    ["Daar", "2026-12-01"],
    ["Hier", "2026-12-10"],
    // Delicate: its own page names it.
    [null, "2026-12-20"],
  ]);
  expect(new Set(tasks.map(({ path }) => path)).size).toBe(3);
  expect(tasks.every(({ path }) => /^\/l\/[a-z0-9]{46}$/.test(path ?? ""))).toBe(true);
  // Nothing of the family is said, nor where it was agreed.
  const { path: _, ...said } = tasks[0] ?? { path: null };
  expect(said).toEqual({
    id,
    title: "Daar",
    byDate: "2026-12-01",
    state: "asked",
    domain: null,
    meetingId: null,
    lineId: null,
  });
});

test("what is over elsewhere is not listed; handed back still is", async () => {
  const [done, off, back] = [
    await addThere({ title: "Klaar" }),
    await addThere({ title: "Weg" }),
    await addThere({ title: "Terug" }),
  ];
  const at = { ...table, familyId: there.familyId };
  await finishTask(await taskHolder(at, grietThere, done), {});
  await cancelTask(table.ctx, { familyId: there.familyId, taskId: off });
  await handBackTask(await taskHolder(at, grietThere, back), {});
  expect(await listed()).toEqual([
    ["Hier", "asked"],
    ["Terug", "handed-back"],
  ]);
});

test("a closed file and somebody else's task stay out", async () => {
  const { ctx } = table;
  await addThere({ title: "Daar" });
  const frans = { kind: "actor", id: newId() };
  const contact = { name: "Frans Peeters", formal: true, email: "frans.p@example.org", languages: ["nl"] };
  await addActor(ctx, { familyId: there.familyId, id: frans.id, contact });
  await addTask(ctx, { familyId: there.familyId, id: newId(), title: "Van Frans", owner: frans });
  await addTask(ctx, { familyId: there.familyId, id: newId(), title: "Van niemand", owner: null });
  expect(await listed()).toEqual([
    ["Hier", "asked"],
    ["Daar", "asked"],
  ]);
  await closeFamily(ctx, { familyId: there.familyId });
  expect(await listed()).toEqual([["Hier", "asked"]]);
});

test("once somebody at that address says it is not them, each link stands alone", async () => {
  const taskId = await addThere({ title: "Daar" });
  await notMe(await taskHolder({ ...table, familyId: there.familyId }, grietThere, taskId));
  expect(await listed()).toEqual([["Hier", "asked"]]);
});

test("the same name with the same address in another organisation is another contact", async () => {
  const other = await newTable(world);
  const { familyId } = other;
  await addTask(other.ctx, { familyId, id: newId(), title: "Elders", owner: other.griet });
  expect(await listed()).toEqual([["Hier", "asked"]]);
});

test("behind the link of a report stand the tasks of its family alone, and a link opens no task of another family", async () => {
  await newTaskLine(table, table.griet, "School bellen");
  const reportId = await published(table);
  const id = await addThere({ title: "Daar" });
  const reader = await reportHolder(table, table.griet, reportId);
  expect((await listTasksEverywhere(reader)).map(({ title }) => title)).toEqual(["School bellen", "Hier"]);
  const holder = await taskHolder(table, table.griet, here);
  await expect(readTask(holder, { taskId: id })).rejects.toMatchObject({ code: "not-found" });
  await expect(finishTask(holder, { taskId: id })).rejects.toMatchObject({ code: "not-found" });
});

test("a member of the family sees what the family's link opens", async () => {
  const { ctx, familyId, selam } = table;
  const id = newId();
  await addTask(ctx, { familyId, id, title: "Van Selam", owner: selam });
  expect((await listTasksEverywhere(await taskHolder(table, selam, id))).map(({ title }) => title)).toEqual([
    "Van Selam",
  ]);
});
