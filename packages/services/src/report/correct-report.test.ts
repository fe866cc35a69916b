import { newId } from "@rondom/domain/id";
import { personKey } from "@rondom/domain/person";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newLine, rowsIn } from "../testing/minutes";
import {
  mailsTo,
  newTable,
  newTaskLine,
  published,
  reportHolder,
  type Table,
  taskOf,
} from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { correctReport } from "./correct-report";
import { readReport } from "./read-report";
import { recallReport } from "./recall-report";
import { showReport } from "./show-report";

let world: World;
let table: Table;
let note: string;
let calling: string;
let question: string;
beforeEach(async () => {
  world = await newWorld();
  table = await newTable(world);
  const at = { familyId: table.familyId, meetingId: table.meetingId, agendaItemId: table.school };
  note = (await newLine(table.ctx, at, { text: "Start op 4 januari" })).id;
  calling = await newTaskLine(table, table.griet, "School bellen");
  question = (await newLine(table.ctx, at, { kind: "question", text: "Wie betaalt?" })).id;
});
afterEach(() => world.close());

const correction = (lines: object[], over: object = {}) => ({
  familyId: table.familyId,
  meetingId: table.meetingId,
  version: 1,
  why: "De school heeft de datum veranderd",
  lines,
  ...over,
});
const changed = (id: string, line: object) => ({ kind: "change", id, line });
const owned = (text: string, owner: object, byDate: string | null = "2026-12-04") => ({
  kind: "task",
  text,
  owner,
  byDate,
});

test("a new version says what changed; the first one stays as it was", async () => {
  const reportId = await published(table);
  const added = {
    kind: "add",
    id: newId(),
    agendaItemId: table.health,
    line: { kind: "note", text: "Nieuw" },
  };
  const lines = [
    changed(note, { kind: "note", text: "Start op 11 januari" }),
    added,
    { kind: "remove", id: question },
  ];
  expect(await correctReport(table.ctx, correction(lines))).toMatchObject({ number: 1, version: 2 });
  const reader = await reportHolder(table, table.griet, reportId);
  const read = await readReport(reader, {});
  expect(read).toMatchObject({
    version: 2,
    changes: { count: 3, why: "De school heeft de datum veranderd" },
  });
  expect(read.changes?.changed).toMatchObject([{ id: note, before: { text: "Start op 4 januari" } }]);
  expect(read.changes?.added).toEqual([added.id]);
  expect(read.changes?.removed).toMatchObject([{ title: "Een school", line: { text: "Wie betaalt?" } }]);
  const first = await showReport(table.ctx, { familyId: table.familyId, reportId, version: 1 });
  expect(first.view.items[0]?.lines[0]?.text).toBe("Start op 4 januari");
  expect(first).toMatchObject({ version: 1, changes: null });
  expect(first.versions.map((each) => [each.number, each.why])).toEqual([
    [2, "De school heeft de datum veranderd"],
    [1, null],
  ]);
});

test("every reader hears of it, with the tasks that are new or changed for them", async () => {
  await published(table);
  world.clock.now += 1000;
  await correctReport(table.ctx, correction([changed(calling, owned("School mailen", table.griet))]));
  const griet = (await mailsTo(table, table.griet)).at(-1);
  expect(griet).toMatchObject({ kind: "correction" });
  expect(griet?.words).toContain("School mailen");
  for (const person of [table.selam, table.lieve, table.koen])
    expect((await mailsTo(table, person)).map((mail) => mail.kind)).toEqual(["report", "correction"]);
  expect((await mailsTo(table, table.lieve)).at(-1)?.words).not.toContain("School mailen");
});

test("a task follows its line: words, day, owner, gone", async () => {
  await published(table);
  const before = await taskOf(table, calling);
  await correctReport(table.ctx, correction([changed(calling, owned("School mailen", table.griet, null))]));
  expect(await taskOf(table, calling)).toMatchObject({
    id: before.id,
    title: "School mailen",
    byDate: null,
    state: "asked",
  });
  world.clock.now += 1000;
  await correctReport(
    table.ctx,
    correction([changed(calling, owned("School mailen", table.frans, null))], { version: 2 }),
  );
  const tasks = await rowsIn(table.ctx, table.familyId, "task");
  expect(tasks.map(({ ownerId, state }) => [ownerId, state]).toSorted()).toEqual(
    [
      [table.griet.id, "cancelled"],
      [table.frans.id, "asked"],
    ].toSorted(),
  );
  expect(tasks.find((task) => task.id === before.id)?.endedAt).toBe(world.clock.now);
  expect((await mailsTo(table, table.frans)).map((mail) => mail.kind)).toEqual(["task"]);
  world.clock.now += 1000;
  await correctReport(table.ctx, correction([{ kind: "remove", id: calling }], { version: 3 }));
  const left = await rowsIn(table.ctx, table.familyId, "task");
  expect(left.map((task) => task.state)).toEqual(["cancelled", "cancelled"]);
});

test("an open question follows its line", async () => {
  await published(table);
  await correctReport(
    table.ctx,
    correction([changed(question, { kind: "question", text: "Wie betaalt de bus?" })]),
  );
  const state = async () =>
    (await rowsIn(table.ctx, table.familyId, "openQuestion")).map(({ text, state }) => [text, state]);
  expect(await state()).toEqual([["Wie betaalt de bus?", "open"]]);
  await correctReport(table.ctx, correction([{ kind: "remove", id: question }], { version: 2 }));
  expect(await state()).toEqual([["Wie betaalt de bus?", "let-go"]]);
  const back = changed(question, { kind: "question", text: "Wie betaalt de bus?" });
  await correctReport(table.ctx, correction([back], { version: 3 }));
  expect(await state()).toEqual([["Wie betaalt de bus?", "open"]]);
});

test("who turns out to have been there becomes a reader", async () => {
  await published(table);
  const attendance = [{ person: personKey(table.frans), state: "present" }];
  await correctReport(table.ctx, correction([], { attendance }));
  expect((await mailsTo(table, table.frans)).map((mail) => mail.kind)).toEqual(["report"]);
  const readers = await rowsIn(table.ctx, table.familyId, "reportReader");
  expect(readers.some((row) => row.actorId === table.frans.id)).toBe(true);
});

test("a correction over a newer version, without a change or without a reason is refused", async () => {
  const early = correctReport(table.ctx, correction([]));
  await expect(early).rejects.toMatchObject({ code: "not-now", reason: "not-published" });
  await published(table);
  const none = correctReport(
    table.ctx,
    correction([changed(note, { kind: "note", text: "Start op 4 januari" })]),
  );
  await expect(none).rejects.toMatchObject({ code: "not-now", reason: "nothing-changed" });
  const stale = correctReport(table.ctx, correction([{ kind: "remove", id: note }], { version: 2 }));
  await expect(stale).rejects.toMatchObject({ code: "changed-meanwhile" });
  const silent = correctReport(table.ctx, correction([{ kind: "remove", id: note }], { why: "" }));
  await expect(silent).rejects.toMatchObject({ fields: [{ path: "why", reason: "needed" }] });
  const ownerless = correctReport(table.ctx, correction([changed(note, { kind: "task", text: "x" })]));
  await expect(ownerless).rejects.toMatchObject({ code: "not-valid", reason: "task-without-owner" });
  expect(await rowsIn(table.ctx, table.familyId, "reportVersion")).toHaveLength(1);
  const lines = await rowsIn(table.ctx, table.familyId, "line");
  expect(lines.find((line) => line.id === note)).toMatchObject({ kind: "note", removedAt: null, version: 1 });
});

test("a recalled report shows its readers that, and why, and nothing of itself; a correction brings it back", async () => {
  const reportId = await published(table);
  const recall = { familyId: table.familyId, reportId, words: "Er stond iets in dat niet klopt" };
  world.clock.now += 1000;
  await recallReport(table.ctx, recall);
  await recallReport(table.ctx, recall);
  expect((await mailsTo(table, table.lieve)).map((mail) => mail.kind)).toEqual(["report", "recall"]);
  const reader = await reportHolder(table, table.griet, reportId);
  const read = await readReport(reader, {});
  expect(read.recalled).toEqual({
    at: world.clock.now,
    words: recall.words,
    by: { name: "Joke Vermeulen", phone: "09 000 00 00" },
  });
  expect(read.view).toBeNull();
  expect(read.changes).toBeNull();
  expect(JSON.stringify(read)).not.toContain("4 januari");
  await correctReport(table.ctx, correction([{ kind: "remove", id: question }]));
  expect(await readReport(reader, {})).toMatchObject({ recalled: null, version: 2, view: { whole: true } });
});

test("how heavy a task is goes from the minutes to the task, is in no report, and outlives a correction", async () => {
  const { ctx, familyId, meetingId, school: agendaItemId, griet, koen } = table;
  const at = { familyId, meetingId, agendaItemId };
  const heavy = await newLine(ctx, at, { kind: "task", text: "Verhuizen", owner: griet, weight: 3 });
  expect(heavy.weight).toBe(3);
  await published(table);
  const weights = async () =>
    (await rowsIn(ctx, familyId, "task")).map(
      ({ title, ownerId, weight }) => `${title} ${ownerId} ${weight}`,
    );
  expect((await weights()).toSorted()).toEqual([`School bellen ${griet.id} 1`, `Verhuizen ${griet.id} 3`]);
  const [version] = await rowsIn(ctx, familyId, "reportVersion");
  expect(JSON.stringify(version)).toContain("Verhuizen");
  expect(JSON.stringify(version)).not.toContain("weight");
  await correctReport(ctx, correction([changed(heavy.id, owned("Verhuizen", koen))]));
  expect(await weights()).toContain(`Verhuizen ${koen.id} 3`);
  expect((await rowsIn(ctx, familyId, "line")).find(({ id }) => id === heavy.id)?.weight).toBe(3);
});
