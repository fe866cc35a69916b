import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { rowsIn } from "../testing/minutes";
import { tamperWithMail } from "../testing/outbox";
import { mailsTo, newTable, newTaskLine, published, type Table, taskOf } from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { changeTask } from "./change-task";
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

test("three days before and the day after, at 9, once each", async () => {
  const lineId = await newTaskLine(table, table.griet, "School bellen");
  await published(table);
  on("2026-11-30T12:00");
  expect(await sendReminders(system)).toBe(0);
  on("2026-12-01T08:59");
  expect(await sendReminders(system)).toBe(0);
  on("2026-12-01T09:00");
  expect(await sendReminders(system)).toBe(1);
  expect(await sendReminders(system)).toBe(0);
  await posted();
  on("2026-12-02T10:00");
  expect(await sendReminders(system)).toBe(0);
  on("2026-12-05T10:00");
  expect(await sendReminders(system)).toBe(1);
  on("2026-12-06T10:00");
  expect(await sendReminders(system)).toBe(0);
  const mails = await reminders("griet");
  expect(mails).toHaveLength(2);
  expect(mails[0]?.words).toContain("School bellen");
  expect(mails[0]?.words).toMatch(/\/l\/[a-z0-9]{46}/);
  const { id: taskId } = await taskOf(table, lineId);
  expect(await rowsIn(table.ctx, table.familyId, "reminder")).toMatchObject([
    { taskId, kind: "before", byDate: "2026-12-04" },
    { taskId, kind: "after", byDate: "2026-12-04" },
  ]);
});

test("all that is due goes in one mail per person", async () => {
  await newTaskLine(table, table.griet, "School bellen");
  await newTaskLine(table, table.griet, "Formulier halen", { byDate: "2026-12-03" });
  await newTaskLine(table, table.selam, "Papieren zoeken");
  await published(table);
  on("2026-12-01T09:30");
  expect(await sendReminders(system)).toBe(2);
  const [mail, ...more] = await reminders("griet");
  expect(more).toEqual([]);
  expect(mail?.words).toMatch(/Formulier halen[\s\S]*School bellen/);
  expect((await reminders("selam"))[0]?.words).toContain("Papieren zoeken");
});

test("at most one reminder a day, also when a day changes after it", async () => {
  const lineId = await newTaskLine(table, table.griet, "School bellen");
  await published(table);
  on("2026-12-01T09:00");
  await sendReminders(system);
  const task = await taskOf(table, lineId);
  await changeTask(table.ctx, {
    familyId: table.familyId,
    taskId: task.id,
    version: 1,
    title: task.title,
    byDate: "2026-12-03",
  });
  on("2026-12-01T15:00");
  expect(await sendReminders(system)).toBe(0);
  await posted();
  on("2026-12-02T09:00");
  expect(await sendReminders(system)).toBe(1);
});

test("while one still waits to go, no second is written", async () => {
  await newTaskLine(table, table.griet, "School bellen");
  await newTaskLine(table, table.griet, "Formulier halen", { byDate: "2026-12-07" });
  await published(table);
  on("2026-12-01T09:00");
  expect(await sendReminders(system)).toBe(1);
  on("2026-12-04T09:00");
  expect(await sendReminders(system)).toBe(0);
  await posted();
  expect(await sendReminders(system)).toBe(1);
});

test("not on a Sunday or a holiday, nor in the evening: the allowed day before or after", async () => {
  // Three days before 28 December is Christmas.
  await newTaskLine(table, table.griet, "Formulier halen", { byDate: "2026-12-28" });
  await newTaskLine(table, table.selam, "Papieren zoeken", { byDate: "2026-12-05" });
  await published(table);
  on("2026-12-02T09:00");
  expect(await sendReminders(system)).toBe(1);
  await posted();
  on("2026-12-06T12:00");
  expect(await sendReminders(system)).toBe(0);
  on("2026-12-07T18:00");
  expect(await sendReminders(system)).toBe(0);
  on("2026-12-07T17:59");
  expect(await sendReminders(system)).toBe(1);
  on("2026-12-23T10:00");
  expect(await sendReminders(system)).toBe(0);
  on("2026-12-24T10:00");
  expect(await sendReminders(system)).toBe(1);
});

test("several at once remind once", async () => {
  await newTaskLine(table, table.griet, "School bellen");
  await published(table);
  on("2026-12-01T09:00");
  const counts = await Promise.all([sendReminders(system), sendReminders(system), sendReminders(system)]);
  expect(counts.toSorted()).toEqual([0, 0, 1]);
});

test("what touches health is not named in a reminder", async () => {
  await newTaskLine(table, table.griet, "Naar de oogarts", { agendaItemId: table.health });
  await published(table);
  on("2026-12-01T09:00");
  await sendReminders(system);
  const [mail] = await reminders("griet");
  expect(`${mail?.subject} ${mail?.words} ${mail?.html}`).not.toContain("oogarts");
});

test("a closed file reminds nobody; only the product itself may remind", async () => {
  await newTaskLine(table, table.griet, "School bellen");
  await published(table);
  on("2026-12-01T09:00");
  await expect(sendReminders(table.ctx)).rejects.toMatchObject({ code: "not-found" });
  await closeFamily(table.ctx, { familyId: table.familyId });
  expect(await sendReminders(system)).toBe(0);
});
