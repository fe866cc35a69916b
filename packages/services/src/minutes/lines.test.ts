import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { newActor } from "../testing/actor";
import { newItem, newLine, newMeeting, rowsIn } from "../testing/minutes";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { changeLineKind } from "./change-line-kind";
import { moveLine } from "./move-line";
import { readChairing } from "./read-chairing";
import { removeAgendaItem } from "./remove-agenda-item";
import { removeLine } from "./remove-line";
import { restoreLine } from "./restore-line";
import { saveLine } from "./save-line";
import { settleConflict } from "./settle-conflict";

let world: World;
let ctx: Ctx;
let at: { familyId: string; meetingId: string; agendaItemId: string };
let actorId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  const family = await newFamily(ctx);
  actorId = await newActor(ctx, family);
  const meetingId = await newMeeting(ctx, family.familyId);
  const { familyId } = family;
  at = { familyId, meetingId, agendaItemId: await newItem(ctx, { familyId, meetingId }) };
});
afterEach(() => world.close());

const note = (text: string) => ({ kind: "note" as const, text });
const texts = async () =>
  (await readChairing(ctx, at)).lines.map(({ agendaItemId, text }) =>
    agendaItemId === at.agendaItemId ? text : `elsewhere: ${text}`,
  );

test("a line is kept as typed, with who does what by when", async () => {
  const owner = { kind: "actor" as const, id: actorId };
  const line = { kind: "task", text: " Tolk  boeken ", owner, byDate: "2026-12-02" };
  const { line: saved, conflict } = await saveLine(ctx, { ...at, id: newId(), version: 0, line });
  expect(saved).toMatchObject({
    kind: "task",
    text: "Tolk  boeken",
    owner,
    byDate: "2026-12-02",
    version: 1,
    position: 0,
  });
  expect(saved).toMatchObject({ removed: false, changedAt: world.clock.now, agendaItemId: at.agendaItemId });
  expect(conflict).toBeNull();
});

test("the same request again changes nothing, however late it comes", async () => {
  const id = newId();
  const first = { ...at, id, version: 0, line: note("een") };
  await saveLine(ctx, first);
  await saveLine(ctx, first);
  const second = { ...at, id, version: 1, line: note("twee") };
  expect((await saveLine(ctx, second)).line).toMatchObject({ text: "twee", version: 2 });
  for (const late of [first, second, first])
    expect(await saveLine(ctx, late)).toMatchObject({ line: { text: "twee", version: 2 }, conflict: null });
  expect(await rowsIn(ctx, at.familyId, "lineConflict")).toEqual([]);
});

test("two people on one line: both texts stay", async () => {
  const { id } = await newLine(ctx, at, { text: "begin" });
  await saveLine(ctx, { ...at, id, version: 1, line: note("van Joke") });
  const late = { ...at, id, version: 1, line: note("van Stijn") };
  const { line, conflict } = await saveLine(ctx, late);
  expect(line).toMatchObject({ text: "van Joke", version: 2 });
  expect(conflict).toMatchObject({ kind: "note", text: "van Stijn", owner: null });
  await saveLine(ctx, late);
  const { conflicts } = await readChairing(ctx, at);
  expect(conflicts).toMatchObject([
    { id: conflict?.id, lineId: id, text: "van Stijn", by: "Joke Vermeulen" },
  ]);
});

async function conflicted() {
  const { id } = await newLine(ctx, at, { text: "begin" });
  await newLine(ctx, at, { text: "daarna" });
  await saveLine(ctx, { ...at, id, version: 1, line: note("een") });
  const owner = { kind: "actor" as const, id: actorId };
  const late = { ...at, id, version: 1, line: { kind: "task", text: "twee", owner, byDate: "2026-12-01" } };
  const { conflict } = await saveLine(ctx, late);
  return { id, owner, late, conflictId: conflict?.id };
}

test("keeping the line lets the other go, also when it comes once more", async () => {
  const { conflictId, late } = await conflicted();
  await settleConflict(ctx, { familyId: at.familyId, conflictId, keep: "line" });
  await saveLine(ctx, late);
  expect(await texts()).toEqual(["een", "daarna"]);
  expect((await readChairing(ctx, at)).conflicts).toEqual([]);
});

test("keeping the other takes it over whole", async () => {
  const { conflictId, id, owner } = await conflicted();
  const settle = { familyId: at.familyId, conflictId, keep: "other" };
  await settleConflict(ctx, settle);
  await settleConflict(ctx, { ...settle, keep: "line" });
  const [line] = (await readChairing(ctx, at)).lines;
  expect(line).toMatchObject({ id, kind: "task", text: "twee", owner, byDate: "2026-12-01", version: 3 });
});

test("keeping both makes two lines, one below the other", async () => {
  const { conflictId } = await conflicted();
  const settle = { familyId: at.familyId, conflictId, keep: "both", newLineId: newId() };
  await settleConflict(ctx, settle);
  await settleConflict(ctx, settle);
  expect(await texts()).toEqual(["een", "twee", "daarna"]);
});

test("a line can change its kind and keeps its words", async () => {
  const owner = { kind: "actor" as const, id: actorId };
  const { id } = await newLine(ctx, at, { kind: "task", text: "Bellen", owner, byDate: "2026-12-01" });
  const change = { familyId: at.familyId, id, version: 1, kind: "decision" };
  expect(await changeLineKind(ctx, change)).toMatchObject({
    kind: "decision",
    text: "Bellen",
    owner: null,
    byDate: null,
    version: 2,
  });
  expect(await changeLineKind(ctx, change)).toMatchObject({ version: 2 });
  const stale = changeLineKind(ctx, { ...change, kind: "success" });
  await expect(stale).rejects.toMatchObject({ code: "changed-meanwhile" });
});

test("lines move within a point and to another", async () => {
  const [a, , c] = [
    await newLine(ctx, at, { text: "a" }),
    await newLine(ctx, at, { text: "b" }),
    await newLine(ctx, at, { text: "c" }),
  ];
  await moveLine(ctx, { familyId: at.familyId, id: c.id, agendaItemId: at.agendaItemId, index: 0 });
  expect(await texts()).toEqual(["c", "a", "b"]);
  const elsewhere = await newItem(ctx, { familyId: at.familyId, meetingId: at.meetingId });
  await moveLine(ctx, { familyId: at.familyId, id: a.id, agendaItemId: elsewhere, index: 9 });
  expect((await texts()).toSorted()).toEqual(["b", "c", "elsewhere: a"]);
  // Moving is no change of what it says: who types in it sees no conflict.
  expect((await saveLine(ctx, { ...at, id: a.id, version: 1, line: note("a2") })).conflict).toBeNull();
  const nowhere = moveLine(ctx, { familyId: at.familyId, id: a.id, agendaItemId: newId(), index: 0 });
  await expect(nowhere).rejects.toMatchObject({ code: "not-found" });
});

test("a removed line can be put back; somebody's new words bring it back too", async () => {
  const { id } = await newLine(ctx, at, { text: "weg" });
  const remove = { familyId: at.familyId, id, version: 1 };
  await expect(removeLine(ctx, { ...remove, version: 2 })).rejects.toMatchObject({
    code: "changed-meanwhile",
  });
  expect(await removeLine(ctx, remove)).toMatchObject({ removed: true, version: 2 });
  expect(await removeLine(ctx, remove)).toMatchObject({ version: 2 });
  expect(await texts()).toEqual([]);
  await restoreLine(ctx, { familyId: at.familyId, id });
  expect(await restoreLine(ctx, { familyId: at.familyId, id })).toMatchObject({ removed: false, version: 3 });
  await removeLine(ctx, { ...remove, version: 3 });
  await saveLine(ctx, { ...at, id, version: 3, line: note("toch") });
  expect(await texts()).toEqual(["toch"]);
});

test("a line does not come back under a point that is gone", async () => {
  const { id } = await newLine(ctx, at, { text: "weg" });
  await removeLine(ctx, { familyId: at.familyId, id, version: 1 });
  await removeAgendaItem(ctx, { familyId: at.familyId, id: at.agendaItemId, version: 1 });
  const restoring = restoreLine(ctx, { familyId: at.familyId, id });
  await expect(restoring).rejects.toMatchObject({ code: "not-now", reason: "point-removed" });
});

test("an owner is somebody of this family or its coordinator", async () => {
  const other = await newFamily(ctx);
  for (const owner of [
    { kind: "actor", id: newId() },
    { kind: "member", id: other.memberId },
    { kind: "coordinator", id: newId() },
  ]) {
    const saving = saveLine(ctx, {
      ...at,
      id: newId(),
      version: 0,
      line: { kind: "task", text: "x", owner },
    });
    await expect(saving).rejects.toMatchObject({ fields: [{ path: "owner", reason: "owner-unknown" }] });
  }
});

test("a line of another family or meeting is not found; limits are named", async () => {
  const { id } = await newLine(ctx, at, { text: "x" });
  const other = await newFamily(ctx);
  const strange = { ...at, familyId: other.familyId };
  await expect(saveLine(ctx, { ...strange, id: newId(), version: 0, line: note("x") })).rejects.toMatchObject(
    { code: "not-found" },
  );
  const meetingId = await newMeeting(ctx, at.familyId);
  await expect(saveLine(ctx, { ...at, meetingId, id, version: 1, line: note("y") })).rejects.toMatchObject({
    code: "not-found",
  });
  for (const verb of [removeLine, changeLineKind])
    await expect(verb(ctx, { familyId: other.familyId, id, version: 1, kind: "note" })).rejects.toMatchObject(
      { code: "not-found" },
    );
  const long = saveLine(ctx, { ...at, id: newId(), version: 0, line: note("x".repeat(1001)) });
  await expect(long).rejects.toMatchObject({
    code: "not-valid",
    fields: [{ path: "line.text", reason: "too-long" }],
  });
});

test("nothing is written for a meeting that was not called", async () => {
  const meetingId = await newMeeting(ctx, at.familyId, { state: "draft" });
  const agendaItemId = await newItem(ctx, { familyId: at.familyId, meetingId });
  const saving = saveLine(ctx, {
    familyId: at.familyId,
    meetingId,
    agendaItemId,
    id: newId(),
    version: 0,
    line: note("x"),
  });
  await expect(saving).rejects.toMatchObject({ code: "not-now", reason: "not-called" });
});
