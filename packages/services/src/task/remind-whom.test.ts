import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { changeActor } from "../network/actor/change-actor";
import { removeActor } from "../network/actor/remove-actor";
import { tamperWithMail } from "../testing/outbox";
import { mailsTo, newTable, newTaskLine, published, type Table, taskHolder, taskOf } from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { enterTaskState } from "./enter-task-state";
import { passOnTask } from "./pass-on-task";
import { postponeTask } from "./postpone-task";
import { sendReminders } from "./send-reminders";

let world: World;
let table: Table;
let system: Ctx;
beforeEach(async () => {
  world = await newWorld();
  table = await newTable(world);
  system = world.as({ kind: "system" });
});
afterEach(() => world.close());

const on = (local: string) => {
  world.clock.now = Date.parse(`${local}+01:00`);
};
/** All mail has gone. */
const posted = () => tamperWithMail(world, { state: "handed-over" });
const reminders = async (who: "griet" | "selam" | "koen" | "lieve") =>
  (await mailsTo(table, table[who])).filter((mail) => mail.kind === "reminder");

test("a new day that its owner names is a new round; one that is near is none", async () => {
  const lineId = await newTaskLine(table, table.griet, "School bellen");
  await published(table);
  const { id: taskId } = await taskOf(table, lineId);
  const holder = await taskHolder(table, table.griet, taskId);
  on("2026-12-01T09:00");
  expect(await sendReminders(system)).toBe(1);
  await posted();
  await postponeTask(holder, { taskId, newDate: "2026-12-17" });
  on("2026-12-05T10:00");
  expect(await sendReminders(system)).toBe(0);
  on("2026-12-14T10:00");
  expect(await sendReminders(system)).toBe(1);
  await posted();
  await postponeTask(holder, { taskId, newDate: "2026-12-18" });
  on("2026-12-15T10:00");
  expect(await sendReminders(system)).toBe(1);
  await posted();
  await postponeTask(holder, { taskId, newDate: "2026-12-17" });
  on("2026-12-16T10:00");
  expect(await sendReminders(system)).toBe(0);
  on("2026-12-18T10:00");
  expect(await sendReminders(system)).toBe(1);
});

test("who names a day within three days, has reminded themselves", async () => {
  const lineId = await newTaskLine(table, table.griet, "School bellen");
  await published(table);
  const { id: taskId } = await taskOf(table, lineId);
  on("2026-11-30T10:00");
  await postponeTask(await taskHolder(table, table.griet, taskId), { taskId, newDate: "2026-12-03" });
  on("2026-12-01T10:00");
  expect(await sendReminders(system)).toBe(0);
  on("2026-12-04T10:00");
  expect(await sendReminders(system)).toBe(1);
});

test("passed on, the one who has it is reminded, the one who had it no more", async () => {
  const lineId = await newTaskLine(table, table.griet, "School bellen", { byDate: "2026-12-10" });
  await published(table);
  const { id: taskId, version } = await taskOf(table, lineId);
  on("2026-12-07T09:00");
  expect(await sendReminders(system)).toBe(1);
  await posted();
  await passOnTask(table.ctx, { familyId: table.familyId, taskId, version, owner: table.lieve });
  on("2026-12-08T09:00");
  expect(await sendReminders(system)).toBe(0);
  on("2026-12-11T09:00");
  expect(await sendReminders(system)).toBe(1);
  expect(await reminders("griet")).toHaveLength(1);
  expect(await reminders("lieve")).toHaveLength(1);
});

test("two who share a mailbox get one mail, that says whose each task is", async () => {
  await newTaskLine(table, table.griet, "School bellen", { byDate: "2026-12-03" });
  await newTaskLine(table, table.lieve, "Fiets zoeken", { byDate: "2026-12-04" });
  await published(table);
  await changeActor(table.ctx, {
    familyId: table.familyId,
    actorId: table.lieve.id,
    version: 1,
    contactVersion: 1,
    contact: { name: "Lieve Dewaele", formal: false, languages: ["nl"], email: "Griet@Example.org" },
  });
  await posted();
  on("2026-12-01T09:00");
  expect(await sendReminders(system)).toBe(1);
  expect(await reminders("lieve")).toEqual([]);
  const [mail] = await reminders("griet");
  expect(mail?.words).toMatch(/Dag Griet[\s\S]*School bellen[\s\S]*Fiets zoeken\n +Voor Lieve/);
});

test("whoever left is not reminded", async () => {
  await newTaskLine(table, table.griet, "School bellen");
  await published(table);
  await removeActor(table.ctx, { familyId: table.familyId, actorId: table.griet.id, version: 1 });
  on("2026-12-01T09:00");
  expect(await sendReminders(system)).toBe(0);
});

test("who has answered that it is done, or cannot, is left in peace", async () => {
  const [done, back] = [
    await newTaskLine(table, table.griet, "Klaar"),
    await newTaskLine(table, table.selam, "Terug"),
  ];
  await published(table);
  for (const [lineId, verb] of [
    [done, "finish"],
    [back, "hand-back"],
  ] as const)
    await enterTaskState(table.ctx, {
      familyId: table.familyId,
      taskId: (await taskOf(table, lineId)).id,
      verb,
    });
  on("2026-12-01T09:00");
  expect(await sendReminders(system)).toBe(0);
});

test("without an address the coordinator sees that nobody was reached, and it is not tried every day", async () => {
  await newTaskLine(table, table.koen, "Attest schrijven");
  await published(table);
  on("2026-12-01T09:00");
  await sendReminders(system);
  on("2026-12-02T09:00");
  await sendReminders(system);
  expect((await reminders("koen")).map((mail) => mail.state)).toEqual(["no-address"]);
});
