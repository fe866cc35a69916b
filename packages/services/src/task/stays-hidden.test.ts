import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newItem, rowsIn } from "../testing/minutes";
import { mailsTo, newTable, type Table } from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { addTask } from "./add-task";
import { splitTask } from "./split-task";

let world: World;
let table: Table;
beforeEach(async () => {
  world = await newWorld();
  table = await newTable(world);
});
afterEach(() => world.close());

const hidden = async () =>
  (await rowsIn(table.ctx, table.familyId, "task")).map(({ title, sensitive }) => [title, sensitive]);

test("a task for a sensitive point is sensitive, and so is each part of it: no mail names it", async () => {
  const { ctx, familyId, meetingId, griet, frans: owner } = table;
  const point = { title: "Stil", domain: "education", sensitive: true };
  const agendaItemId = await newItem(ctx, { familyId, meetingId }, point);
  const taskId = newId();
  await addTask(ctx, { familyId, id: taskId, title: "Brief schrijven", owner: griet, agendaItemId });
  expect(await hidden()).toEqual([["Brief schrijven", true]]);
  const part = { id: newId(), title: "Brief posten", owner };
  await splitTask(ctx, { familyId, taskId, version: 1, title: "Brief schrijven", parts: [part] });
  expect(await hidden()).toEqual(
    expect.arrayContaining([
      ["Brief schrijven", true],
      ["Brief posten", true],
    ]),
  );
  const mails = [...(await mailsTo(table, griet)), ...(await mailsTo(table, owner))];
  expect(mails.map(({ kind }) => kind)).toEqual(["task", "task"]);
  for (const { words } of mails) expect(words).not.toMatch(/Brief|Stil/);
});
