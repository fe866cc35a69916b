import { personKey } from "@rondom/domain/person";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { shareWithMinor } from "../family/share-with-minor";
import { withdrawConsent } from "../network/sharing/withdraw-consent";
import { newLine, rowsIn } from "../testing/minutes";
import {
  mailsTo,
  newTable,
  newTaskLine,
  published,
  reportHolder,
  type Table,
  taskHolder,
  taskOf,
} from "../testing/report";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { listMyReports } from "./list-my-reports";
import { listReports } from "./list-reports";
import { markRead } from "./mark-read";
import { noteRead } from "./note-read";
import { previewReport } from "./preview-report";
import { readReport } from "./read-report";
import { reportLedger } from "./report-ledger";
import { sendReportAgain } from "./send-report-again";

let world: World;
let table: Table;
let reportId: string;
let calling: string;
beforeEach(async () => {
  world = await newWorld();
  table = await newTable(world);
  calling = await newTaskLine(table, table.griet, "School bellen");
  await newTaskLine(table, table.natnael, "Boekentas klaarzetten");
  const at = { familyId: table.familyId, meetingId: table.meetingId, agendaItemId: table.health };
  await newLine(table.ctx, at, { text: "Selam ziet minder goed" });
  reportId = await published(table);
});
afterEach(() => world.close());

const holder = (who: "selam" | "natnael" | "griet" | "lieve" | "frans"): Promise<Ctx> =>
  reportHolder(table, table[who], reportId);

test("a link shows exactly what the preview showed", async () => {
  for (const who of ["griet", "selam", "natnael"] as const) {
    const at = { familyId: table.familyId, meetingId: table.meetingId, person: personKey(table[who]) };
    const read = await readReport(await holder(who), { reportId });
    expect(read.view).toEqual((await previewReport(table.ctx, at)).view);
    expect(read).toMatchObject({
      number: 1,
      version: 1,
      recalled: null,
      changes: null,
      readAt: null,
      readOnly: false,
    });
  }
});

test("own tasks stand with it as they are now, with the way to each", async () => {
  const { tasks, view } = await readReport(await holder("griet"), {});
  expect(tasks).toMatchObject([
    { title: "School bellen", state: "asked", byDate: "2026-12-04", lineId: calling },
  ]);
  expect(tasks[0]?.path).toMatch(/^\/l\/[a-z0-9]{46}$/);
  expect(view?.ownTasks.map((line) => line.text)).toEqual(["School bellen"]);
});

test("a minor reads their own tasks, and the whole once it is ticked", async () => {
  const child = await holder("natnael");
  const read = await readReport(child, { reportId });
  expect(read.view).toMatchObject({ whole: false, items: [] });
  expect(read.view?.ownTasks.map((line) => line.text)).toEqual(["Boekentas klaarzetten"]);
  expect(await listMyReports(child)).toEqual([]);
  await expect(markRead(child, { reportId, version: 1 })).rejects.toMatchObject({ code: "not-found" });
  await shareWithMinor(table.ctx, { familyId: table.familyId, memberId: table.natnael.id, kind: "reports" });
  expect((await readReport(child, { reportId })).view?.whole).toBe(true);
  expect(await listMyReports(child)).toMatchObject([{ reportId, number: 1 }]);
});

test("a name that the family takes back is gone from reports that went out", async () => {
  const seen = async () => JSON.stringify((await readReport(await holder("lieve"), {})).view);
  expect(await seen()).toContain("Griet Maes");
  await withdrawConsent(table.ctx, { familyId: table.familyId, actorId: table.griet.id, kind: "name" });
  expect(await seen()).not.toContain("Griet Maes");
});

test("other links do not open it", async () => {
  const task = await taskOf(table, calling);
  const wrong = await taskHolder(table, table.griet, task.id);
  await expect(readReport(wrong, {})).rejects.toMatchObject({ code: "not-found" });
  await expect(readReport(await holder("frans"), {})).rejects.toMatchObject({ code: "not-found" });
  await expect(readReport(await holder("griet"), { reportId: "a".repeat(20) })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(readReport(await holder("selam"), {})).rejects.toMatchObject({ code: "not-found" });
  const other = await newTable(world);
  const theirs = await reportHolder(other, other.selam, reportId);
  await expect(readReport(theirs, { reportId })).rejects.toMatchObject({ code: "not-found" });
  await expect(listMyReports(await holder("griet"))).rejects.toMatchObject({ code: "not-found" });
  await expect(readReport(table.ctx, { reportId })).rejects.toMatchObject({ code: "not-found" });
});

test('"I have read it" counts once per version', async () => {
  const reader = await holder("selam");
  await markRead(reader, { reportId, version: "1" });
  const at = world.clock.now;
  world.clock.now += 1000;
  await markRead(reader, { reportId, version: 1 });
  expect((await readReport(reader, { reportId })).readAt).toBe(at);
  expect(await rowsIn(table.ctx, table.familyId, "reading")).toMatchObject([
    { how: "self", notedBy: null, at },
  ]);
  expect(await listMyReports(reader)).toMatchObject([{ reportId, read: true, version: 1 }]);
  await expect(markRead(reader, { reportId, version: 2 })).rejects.toMatchObject({ code: "not-found" });
});

test("the coordinator notes who got it another way", async () => {
  const note = { familyId: table.familyId, reportId, person: personKey(table.koen), how: "aloud" };
  await noteRead(table.ctx, note);
  await noteRead(table.ctx, note);
  const [, , , koen] = await reportLedger(table.ctx, note);
  expect(koen?.readings).toEqual([{ how: "aloud", at: world.clock.now, noted: true }]);
  const strange = noteRead(table.ctx, { ...note, person: personKey(table.frans) });
  await expect(strange).rejects.toMatchObject({ code: "not-found" });
});

test("the ledger says for each reader how it reached them", async () => {
  const rows = await reportLedger(table.ctx, { familyId: table.familyId, reportId });
  const byName = Object.fromEntries(rows.map((row) => [row.name, row]));
  expect(Object.keys(byName).toSorted()).toEqual([
    "Griet Maes",
    "Koen Claes",
    "Lieve Dewaele",
    "Selam Tesfay",
  ]);
  expect(byName["Griet Maes"]).toMatchObject({
    organisation: "OCMW",
    mail: { kind: "report", state: "queued", serverWords: null },
    fetchedAt: null,
    tasks: [{ title: "School bellen", state: "asked" }],
    readings: [],
  });
  expect(byName["Koen Claes"]?.mail).toMatchObject({ state: "no-address" });
});

test("sending again replaces what still waits", async () => {
  const again = { familyId: table.familyId, reportId, person: personKey(table.griet) };
  world.clock.now += 1000;
  await sendReportAgain(table.ctx, again);
  expect((await mailsTo(table, table.griet)).map(({ kind, state }) => [kind, state])).toEqual([
    ["report", "replaced"],
    ["report", "queued"],
  ]);
  const rows = await reportLedger(table.ctx, again);
  expect(rows.find((row) => row.key === again.person)?.mail?.queuedAt).toBe(world.clock.now);
  const strange = sendReportAgain(table.ctx, { ...again, person: personKey(table.frans) });
  await expect(strange).rejects.toMatchObject({ code: "not-found" });
});

test("the list has the newest first, for the coordinator of this family alone", async () => {
  expect(await listReports(table.ctx, { familyId: table.familyId })).toEqual([
    {
      reportId,
      meetingId: table.meetingId,
      number: 1,
      version: 1,
      heldAt: world.clock.now,
      publishedAt: world.clock.now,
      recalledAt: null,
      titles: ["Een school", "Tolk bij de dokter"],
    },
  ]);
  const { ctx: stranger } = await newCoordinator(world);
  const at = { familyId: table.familyId, reportId };
  for (const verb of [listReports, reportLedger])
    await expect(verb(stranger, at)).rejects.toMatchObject({ code: "not-found" });
});

test("in a closed file links still read, and change nothing", async () => {
  const reader = await holder("griet");
  await closeFamily(table.ctx, { familyId: table.familyId });
  expect(await readReport(reader, {})).toMatchObject({ number: 1, readOnly: true });
  await expect(markRead(reader, { version: 1 })).rejects.toMatchObject({ code: "closed" });
});
