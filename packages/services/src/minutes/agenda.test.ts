import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add, change } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { addGoal } from "../plan/add-goal";
import { moveGoal } from "../plan/move-goal";
import { newItem, newLine, newMeeting, rowsIn } from "../testing/minutes";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addAgendaItem } from "./add-agenda-item";
import { changeAgendaItem } from "./change-agenda-item";
import { moveAgendaItem } from "./move-agenda-item";
import { prepareAgenda } from "./prepare-agenda";
import { readChairing } from "./read-chairing";
import { removeAgendaItem } from "./remove-agenda-item";
import { takeWish } from "./take-wish";

let world: World;
let ctx: Ctx;
let familyId: string;
let memberId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  ({ familyId, memberId } = await newFamily(ctx));
});
afterEach(() => world.close());

async function newWish(words: string, forAll: boolean): Promise<string> {
  const id = newId();
  await act(ctx, "test.wish", coordinatorOf(familyId), (writer) =>
    add(writer, "wish", { id, memberId, words, language: "ti", domain: "housing", forAll, at: writer.now }),
  );
  return id;
}

let needs = 0;
async function newNeed(title: string, over: { state?: "open" | "met"; sensitive?: boolean } = {}) {
  const id = newId();
  const row = {
    id,
    domain: "education",
    title,
    sensitive: false,
    state: "open" as const,
    position: needs++,
    ...over,
  };
  await act(ctx, "test.need", coordinatorOf(familyId), (writer) =>
    add(writer, "need", { ...row, createdAt: writer.now, version: 1 }),
  );
  return id;
}

const titles = async (meetingId: string) =>
  (await readChairing(ctx, { familyId, meetingId })).items.map((item) => item.title);

test("the first time the agenda stands ready: the family's wishes first, then needs", async () => {
  await newNeed("Een school");
  await newNeed("Klaar", { state: "met" });
  const open = await newWish("Een groter huis", true);
  const closed = await newWish("Ik slaap slecht", false);
  const meetingId = await newMeeting(ctx, familyId);
  const { items, suggestions } = await prepareAgenda(ctx, { familyId, meetingId });
  expect(items.map(({ kind, title, domain, position }) => [kind, title, domain, position])).toEqual([
    ["wish", "Een groter huis", "housing", 0],
    ["need", "Een school", "education", 1],
  ]);
  expect(suggestions).toMatchObject([
    { sourceId: closed, title: null, words: "Ik slaap slecht", chosen: false },
  ]);
  const wishes = await rowsIn(ctx, familyId, "wish");
  expect(wishes.find((wish) => wish.id === open)?.settledAt).toBe(world.clock.now);
  expect(wishes.find((wish) => wish.id === closed)?.settledAt).toBeNull();
});

test("later it only suggests; what was taken off does not come back by itself", async () => {
  await newNeed("Een school");
  const meetingId = await newMeeting(ctx, familyId);
  const [item] = (await prepareAgenda(ctx, { familyId, meetingId })).items;
  await removeAgendaItem(ctx, { familyId, id: item?.id, version: 1 });
  await newNeed("Een fiets");
  const again = await prepareAgenda(ctx, { familyId, meetingId });
  expect(again.items).toEqual([]);
  expect(again.suggestions.map((each) => each.title)).toEqual(["Een school", "Een fiets"]);
});

test("a meeting about chosen needs proposes those", async () => {
  const chosen = await newNeed("Gekozen");
  await newNeed("Andere");
  const meetingId = await newMeeting(ctx, familyId, { about: "needs" });
  await act(ctx, "test.need", coordinatorOf(familyId), (writer) =>
    add(writer, "meetingNeed", { id: newId(), meetingId, needId: chosen }),
  );
  await prepareAgenda(ctx, { familyId, meetingId });
  expect(await titles(meetingId)).toEqual(["Gekozen"]);
});

test("a wish for all gives its words; one for the coordinator alone needs a title of hers", async () => {
  const meetingId = await newMeeting(ctx, familyId);
  const [open, closed] = [await newWish("Een tuin", true), await newWish("Ik ben bang", false)];
  await takeWish(ctx, { familyId, meetingId, wishId: open, id: newId() });
  const without = takeWish(ctx, { familyId, meetingId, wishId: closed, id: newId(), title: " " });
  await expect(without).rejects.toMatchObject({
    code: "not-valid",
    fields: [{ path: "title", reason: "needed" }],
  });
  const request = { familyId, meetingId, wishId: closed, id: newId(), title: "Rust" };
  await takeWish(ctx, request);
  await takeWish(ctx, request);
  expect(await titles(meetingId)).toEqual(["Een tuin", "Rust"]);
  expect((await rowsIn(ctx, familyId, "wish")).every((wish) => wish.settledAt !== null)).toBe(true);
});

test("a wish that is taken off, or whose meeting is cancelled, waits again", async () => {
  const wishId = await newWish("Een tuin", true);
  const first = await newMeeting(ctx, familyId);
  await prepareAgenda(ctx, { familyId, meetingId: first });
  const [item] = await rowsIn(ctx, familyId, "agendaItem");
  await removeAgendaItem(ctx, { familyId, id: item?.id, version: 1 });
  expect((await rowsIn(ctx, familyId, "wish"))[0]?.settledAt).toBeNull();
  const second = await newMeeting(ctx, familyId);
  await prepareAgenda(ctx, { familyId, meetingId: second });
  const third = await newMeeting(ctx, familyId);
  expect((await prepareAgenda(ctx, { familyId, meetingId: third })).items).toEqual([]);
  await act(ctx, "test.cancel", coordinatorOf(familyId), (writer) =>
    change(writer, "meeting", second, { state: "cancelled" }),
  );
  const proposed = await prepareAgenda(ctx, { familyId, meetingId: third });
  expect(proposed.items.map((each) => each.sourceId)).toEqual([wishId]);
});

test("a goal that was not now stands ready for the meeting on whose day it is asked again; one press puts it there once", async () => {
  const goalId = newId();
  await addGoal(ctx, { familyId, id: goalId, goal: { domain: "work", what: "Rijbewijs" } });
  await moveGoal(ctx, { familyId, goalId, verb: "park", askAgainOn: "2026-12-10" });
  const on = (local: string) => newMeeting(ctx, familyId, { startsAt: Date.parse(`${local}+01:00`) });
  const early = await prepareAgenda(ctx, { familyId, meetingId: await on("2026-12-09T19:00") });
  expect([early.items, early.suggestions]).toEqual([[], []]);
  const past = await prepareAgenda(ctx, { familyId, meetingId: await on("2026-01-10T19:00") });
  expect([past.items, past.suggestions]).toEqual([[], []]);
  const meetingId = await on("2026-12-10T19:00");
  const [item] = (await prepareAgenda(ctx, { familyId, meetingId })).items;
  expect(item).toMatchObject({ kind: "goal", sourceId: goalId, title: "Rijbewijs", domain: "work" });
  await removeAgendaItem(ctx, { familyId, id: item?.id, version: 1 });
  const { suggestions } = await prepareAgenda(ctx, { familyId, meetingId });
  expect(suggestions).toMatchObject([{ kind: "goal", sourceId: goalId, why: "ask-again" }]);
  const put = () =>
    addAgendaItem(ctx, {
      familyId,
      meetingId,
      id: newId(),
      title: "Rijbewijs",
      kind: "goal",
      sourceId: goalId,
    });
  const { agendaItemId } = await put();
  expect(await put()).toEqual({ agendaItemId });
  expect(await prepareAgenda(ctx, { familyId, meetingId })).toMatchObject({
    ...{ items: [{ id: agendaItemId }], suggestions: [] },
  });
});

test("points are added, changed, moved and removed; the same request again changes nothing", async () => {
  const meetingId = await newMeeting(ctx, familyId, { state: "draft" });
  const [a, b, c] = [newId(), newId(), newId()];
  for (const [id, title] of [
    [a, "A"],
    [b, "B"],
    [b, "B"],
    [c, "C"],
  ] as const)
    await addAgendaItem(ctx, { familyId, meetingId, id, title });
  expect(await titles(meetingId)).toEqual(["A", "B", "C"]);
  await moveAgendaItem(ctx, { familyId, id: c, index: 0 });
  expect(await titles(meetingId)).toEqual(["C", "A", "B"]);
  const change = { familyId, id: a, version: 1, title: "A2", domain: "health", sensitive: true };
  expect(await changeAgendaItem(ctx, change)).toEqual({ version: 2 });
  await expect(changeAgendaItem(ctx, change)).rejects.toMatchObject({ code: "changed-meanwhile" });
  await removeAgendaItem(ctx, { familyId, id: a, version: 2 });
  await removeAgendaItem(ctx, { familyId, id: a, version: 2 });
  await moveAgendaItem(ctx, { familyId, id: a, index: 0 });
  expect(await titles(meetingId)).toEqual(["C", "B"]);
  await addAgendaItem(ctx, { familyId, meetingId, id: a, title: "anders" });
  expect(await titles(meetingId)).toEqual(["C", "B", "A2"]);
});

test("a point with lines under it cannot be taken off", async () => {
  const meetingId = await newMeeting(ctx, familyId);
  const agendaItemId = await newItem(ctx, { familyId, meetingId });
  await newLine(ctx, { familyId, meetingId, agendaItemId }, { text: "Iets" });
  const removing = removeAgendaItem(ctx, { familyId, id: agendaItemId, version: 1 });
  await expect(removing).rejects.toMatchObject({ code: "not-now", reason: "has-lines" });
});

test("nothing changes on the agenda of a cancelled meeting, of another family, or by a stranger", async () => {
  const meetingId = await newMeeting(ctx, familyId, { state: "cancelled" });
  const request = { familyId, meetingId, id: newId(), title: "X" };
  await expect(addAgendaItem(ctx, request)).rejects.toMatchObject({ reason: "meeting-cancelled" });
  const other = await newFamily(ctx);
  await expect(addAgendaItem(ctx, { ...request, familyId: other.familyId })).rejects.toMatchObject({
    code: "not-found",
  });
  const stranger = await newCoordinator(world);
  await expect(prepareAgenda(stranger.ctx, { familyId, meetingId })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(addAgendaItem(ctx, { ...request, title: "x".repeat(141) })).rejects.toMatchObject({
    fields: [{ path: "title", reason: "too-long" }],
  });
});
