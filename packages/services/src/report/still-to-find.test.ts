import { nobody } from "@rondom/domain/task/task";
import { afterEach, beforeEach, expect, test } from "vitest";
import { enterTaskState } from "../task/enter-task-state";
import { reassignTask } from "../task/reassign-task";
import { newLine, rowsIn } from "../testing/minutes";
import { newTable, published, reportHolder, type Table, taskOf } from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { correctReport } from "./correct-report";
import { previewReport } from "./preview-report";
import { readReport } from "./read-report";

let world: World;
let table: Table;
let lineId: string;
beforeEach(async () => {
  world = await newWorld();
  table = await newTable(world);
  const { familyId, meetingId, school: agendaItemId } = table;
  const line = { kind: "task", text: "Fiets zoeken", owner: nobody } as const;
  lineId = (await newLine(table.ctx, { familyId, meetingId, agendaItemId }, line)).id;
});
afterEach(() => world.close());

const correct = (line: object) =>
  correctReport(table.ctx, {
    familyId: table.familyId,
    meetingId: table.meetingId,
    version: 1,
    why: "Er is iemand gevonden",
    lines: [{ kind: "change", id: lineId, line: { kind: "task", text: "Fiets zoeken", ...line } }],
  });
const tasks = async () =>
  (await rowsIn(table.ctx, table.familyId, "task")).map(({ ownerId, state }) => [state, ownerId]).toSorted();

test("a task of nobody goes out with the report, and waits without a mail of its own", async () => {
  const { ctx, familyId, meetingId } = table;
  const preview = await previewReport(ctx, { familyId, meetingId });
  expect(preview.tasksWithoutOwner).toEqual([]);
  await published(table);
  expect(await taskOf(table, lineId)).toMatchObject({
    state: "to-find",
    ownerKind: "nobody",
    ownerId: "",
    title: "Fiets zoeken",
    domain: "education",
  });
  const mails = await rowsIn(ctx, familyId, "outbox");
  expect(mails.filter(({ kind }) => kind === "task")).toEqual([]);
});

test("its reader is told that somebody is still to be found", async () => {
  const reportId = await published(table);
  const read = await readReport(await reportHolder(table, table.griet, reportId), {});
  expect(read.view?.items[0]?.lines[0]).toMatchObject({ text: "Fiets zoeken", owner: null });
});

test("a correction that names somebody asks them; what is nobody's goes", async () => {
  await published(table);
  world.clock.now += 1000;
  await correct({ owner: table.frans });
  expect(await tasks()).toEqual([
    ["asked", table.frans.id],
    ["cancelled", ""],
  ]);
});

test("a correction that names who was found meanwhile, asks nobody twice", async () => {
  await published(table);
  const { ctx, familyId } = table;
  const { id: taskId } = await taskOf(table, lineId);
  await reassignTask(ctx, { familyId, taskId, version: 1, owner: table.frans });
  await enterTaskState(ctx, { familyId, taskId, verb: "accept" });
  await correct({ owner: table.frans, text: "Een fiets zoeken" });
  expect(await tasks()).toEqual([["accepted", table.frans.id]]);
  expect((await taskOf(table, lineId)).title).toBe("Een fiets zoeken");
});
