import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { personKey } from "@rondom/domain/person";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { noteRead } from "../report/note-read";
import { recallReport } from "../report/recall-report";
import { askAboutTask } from "../task/ask-about-task";
import { cancelTask } from "../task/cancel-task";
import { enterTaskState } from "../task/enter-task-state";
import { newLine, newMeeting } from "../testing/minutes";
import { newNeed } from "../testing/network";
import { newTable, published, type Table, tableWithTask } from "../testing/report";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { type Home, readHome } from "./read-home";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const day = 24 * 60 * 60 * 1000;
const itemsIn = (home: Home, group: string) => home.groups.find((each) => each.group === group)?.items ?? [];
const groupsOf = (home: Home) => home.groups.map(({ group, items }) => [group, items.length]);

/** Koen has no address, so his mail never arrives; not what most of these tests are about. */
async function reachKoen({ ctx, familyId, koen }: Table, reportId: string) {
  await noteRead(ctx, { familyId, reportId, person: personKey(koen), how: "paper" });
}

test("nothing waits for a coordinator who has just opened a file", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  expect(await readHome(ctx)).toEqual({
    groups: [],
    waiting: { things: 0, families: 0 },
    week: [],
    goodNews: [],
    families: [
      { id: familyId, name: "Gezin Tesfay", emptyChairs: 0, nextMeetingAt: null, lastMeetingAt: null },
    ],
  });
});

test("a task that comes back stands first, with the words of who handed it back", async () => {
  const { table, task, reportId } = await tableWithTask(world);
  await reachKoen(table, reportId);
  const said = {
    familyId: table.familyId,
    taskId: task.id,
    verb: "hand-back",
    reason: "no-time",
    word: "Volzet",
  };
  await enterTaskState(table.ctx, said);
  const home = await readHome(table.ctx);
  expect(home.groups).toEqual([
    {
      group: "handed-back",
      items: [
        {
          familyId: table.familyId,
          familyName: "Gezin Tesfay",
          what: "School bellen",
          who: { name: "Griet Maes", phone: null, organisation: "OCMW" },
          words: "Volzet",
          reason: "no-time",
          mail: null,
          stepBack: null,
          at: world.clock.now,
          byDate: "2026-12-04",
          target: { kind: "task", id: task.id },
        },
      ],
    },
  ]);
  expect(home.waiting).toEqual({ things: 1, families: 1 });
});

test("tasks wait when their day is near without an answer, or over", async () => {
  const { table, task, reportId } = await tableWithTask(world);
  await reachKoen(table, reportId);
  const at = async (date: string) => {
    world.clock.now = Date.parse(`${date}T10:00:00Z`);
    return groupsOf(await readHome(table.ctx));
  };
  expect(await at("2026-11-26")).toEqual([]);
  expect(await at("2026-11-27")).toEqual([["tasks-unanswered", 1]]);
  expect(await at("2026-12-05")).toEqual([["overdue", 1]]);
  await cancelTask(table.ctx, { familyId: table.familyId, taskId: task.id });
  expect(await at("2026-12-05")).toEqual([]);
});

test("questions about a task wait until they are settled", async () => {
  const { table, task, holder, reportId } = await tableWithTask(world);
  await reachKoen(table, reportId);
  await askAboutTask(holder, { words: "Welke school?" });
  expect(itemsIn(await readHome(table.ctx), "questions")).toMatchObject([
    {
      what: "School bellen",
      words: "Welke school?",
      who: { name: "Griet Maes" },
      target: { kind: "task", id: task.id },
    },
  ]);
});

test("a report that is not out waits from the end of its meeting", async () => {
  const table = await newTable(world);
  await newLine(
    table.ctx,
    { familyId: table.familyId, meetingId: table.meetingId, agendaItemId: table.school },
    { text: "x" },
  );
  expect(groupsOf(await readHome(table.ctx))).toEqual([]);
  world.clock.now += 90 * 60_000;
  expect(itemsIn(await readHome(table.ctx), "report-not-out")).toMatchObject([
    { who: null, target: { kind: "minutes", id: table.meetingId } },
  ]);
  await published(table);
  expect(itemsIn(await readHome(table.ctx), "report-not-out")).toEqual([]);
});

test("wishes wait until they are on an agenda; empty chairs are counted", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  await act(ctx, "test.wish", coordinatorOf(familyId), (writer) =>
    add(writer, "wish", { id: newId(), memberId, words: "Een tuin", language: "ti", forAll: false, at: 5 }),
  );
  await newNeed(ctx, familyId);
  const home = await readHome(ctx);
  expect(itemsIn(home, "wishes")).toMatchObject([
    { words: "Een tuin", who: { name: "Selam Tesfay" }, at: 5 },
  ]);
  expect(home.families).toMatchObject([{ emptyChairs: 1 }]);
});

test("good news of the last month, unless it was recalled", async () => {
  const table = await newTable(world);
  const at = { familyId: table.familyId, meetingId: table.meetingId, agendaItemId: table.school };
  await newLine(table.ctx, at, { kind: "success", text: "Natnael is kapitein" });
  await newLine(table.ctx, at, { text: "Gewoon nieuws" });
  const reportId = await published(table);
  const news = async () => (await readHome(table.ctx)).goodNews;
  expect(await news()).toEqual([
    { familyId: table.familyId, familyName: "Gezin Tesfay", text: "Natnael is kapitein", reportId },
  ]);
  world.clock.now += 30 * day;
  expect(await news()).toEqual([]);
  world.clock.now -= day;
  expect(await news()).toHaveLength(1);
  await recallReport(table.ctx, { familyId: table.familyId, reportId, words: "Vergissing" });
  expect(await news()).toEqual([]);
});

test("the families, with their last and next meeting", async () => {
  const table = await newTable(world);
  const nextMeetingAt = world.clock.now + 9 * day;
  await newMeeting(table.ctx, table.familyId, { startsAt: nextMeetingAt });
  await newMeeting(table.ctx, table.familyId, { startsAt: nextMeetingAt - day, state: "cancelled" });
  const home = await readHome(table.ctx);
  expect(home.families).toMatchObject([
    { name: "Gezin Tesfay", nextMeetingAt, lastMeetingAt: world.clock.now },
  ]);
  expect(home.week.map((each) => each.meetingId)).toEqual([table.meetingId]);
});

test("only one's own families, and none that are closed", async () => {
  const { table } = await tableWithTask(world);
  const { ctx: colleague } = await newCoordinator(world);
  expect((await readHome(colleague)).families).toEqual([]);
  expect((await readHome(table.ctx)).families).toHaveLength(1);
  await closeFamily(table.ctx, { familyId: table.familyId });
  expect(await readHome(table.ctx)).toMatchObject({ groups: [], families: [], week: [], goodNews: [] });
  await expect(readHome(world.as({ kind: "system" }))).rejects.toMatchObject({ code: "not-found" });
});

/** The same context with its questions to the database counted. */
function counted(ctx: Ctx): { ctx: Ctx; count: () => number } {
  let count = 0;
  const reading = new Proxy(ctx.database.reading, {
    get(target, key, receiver) {
      if (key === "select" || key === "selectDistinct") count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { ctx: { ...ctx, database: { ...ctx.database, reading } }, count: () => count };
}

test("the number of queries does not grow with the families", async () => {
  const { ctx } = await newCoordinator(world);
  const empty = counted(ctx);
  await readHome(empty.ctx);
  for (let i = 0; i < 5; i += 1) await newFamily(ctx);
  const full = counted(ctx);
  expect((await readHome(full.ctx)).families).toHaveLength(5);
  expect(full.count()).toBe(empty.count());
});
