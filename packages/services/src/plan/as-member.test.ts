import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import type { ReportContent } from "@rondom/domain/report/content";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { shareWithMinor } from "../family/share-with-minor";
import { newActor, newLink } from "../testing/actor";
import { newMember } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { addStep } from "./add-step";
import { moveGoal } from "./move-goal";
import { moveStep } from "./move-step";
import { readGoalAsMember, readGoalsAsMember } from "./read-goals-as-member";
import { readPlanPlace } from "./read-plan-place";
import { listSuccesses, readSuccessesAsMember } from "./read-successes";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function home() {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const minor = await newMember(ctx, familyId);
  const linkOf = async (id: string) => (await newLink(world, ctx, familyId, { kind: "member", id })).holder;
  const goal = async (by: Ctx, more: object = {}) =>
    (await addGoal(by, { familyId, id: newId(), goal: { domain: "work", what: "Werk", ...more } })).goalId;
  const [mother, son] = [await linkOf(memberId), await linkOf(minor)];
  return { ctx, family, familyId, memberId, minor, mother, son, goal, linkOf };
}

test("a member reads the steps with who takes them, and whether the goal is theirs to change", async () => {
  const { ctx, family, familyId, memberId, minor, mother, son, goal } = await home();
  const actorId = await newActor(ctx, family);
  const goalId = await goal(ctx, { memberId, shared: true });
  const step = (words: string, who: object | null) =>
    addStep(ctx, { familyId, id: newId(), goalId, step: { words, who } });
  await step("a", { kind: "actor", id: actorId });
  await step("b", { kind: "member", id: minor });
  const { stepId } = await step("weg", null);
  await moveStep(ctx, { familyId, stepId, verb: "drop" });
  await step("c", null);
  const own = await readGoalAsMember(mother, { goalId });
  expect(own.yours).toBe(true);
  expect(own.steps.map(({ words, whoName, state }) => [words, whoName, state])).toEqual([
    ["a", "Griet Maes", "open"],
    ["b", "Daniel Tesfay", "open"],
    ["c", null, "open"],
  ]);
  await expect(readGoalAsMember(son, { goalId })).rejects.toMatchObject({ code: "not-found" });
  await shareWithMinor(ctx, { familyId, memberId: minor, kind: "goals" });
  expect(await readGoalAsMember(son, { goalId })).toMatchObject({ yours: false, memberName: "Selam Tesfay" });
  await closeFamily(ctx, { familyId });
  expect(await readGoalAsMember(mother, { goalId })).toMatchObject({ yours: false });
});

test("a goal that was let go has its page still, to take it up again", async () => {
  const { mother, goal } = await home();
  const goalId = await goal(mother);
  await moveGoal(mother, { goalId, verb: "let-go" });
  expect(await readGoalsAsMember(mother)).toEqual([]);
  expect(await readGoalAsMember(mother, { goalId })).toMatchObject({ state: "let-go" });
  await expect(readGoalAsMember(mother, { goalId: newId() })).rejects.toMatchObject({ code: "not-found" });
  await expect(readGoalAsMember(mother, { goalId: "x" })).rejects.toMatchObject({ code: "not-valid" });
});

test("whose link it is, and who may speak for the family", async () => {
  const { ctx, family, familyId, memberId, minor, mother, son } = await home();
  expect(await readPlanPlace(mother)).toEqual({ memberId, adult: true });
  expect(await readPlanPlace(son)).toEqual({ memberId: minor, adult: false });
  const actorId = await newActor(ctx, family);
  const { holder } = await newLink(world, ctx, familyId, { kind: "actor", id: actorId });
  for (const reading of [readPlanPlace, readSuccessesAsMember]) {
    await expect(reading(holder)).rejects.toMatchObject({ code: "not-found" });
  }
});

test("successes: goals that one may see, and what was told in reports that hold and that one may read", async () => {
  const { ctx, family, familyId, memberId, minor, mother, son, goal } = await home();
  const actorId = await newActor(ctx, family);
  const [familys, mothers, sons] = [
    (
      await addGoal(ctx, {
        familyId,
        id: newId(),
        goal: { domain: "work", what: "Samen" },
        actorIds: [actorId],
      })
    ).goalId,
    await goal(mother, { memberId, what: "Mama" }),
    await goal(son, { memberId: minor, what: "Zoon" }),
  ];
  await goal(mother, { what: "Nog niet" });
  for (const goalId of [familys, mothers, sons]) {
    world.clock.now += 1;
    await moveGoal(ctx, { familyId, goalId, verb: "reach" });
  }
  await report(ctx, familyId, 1, ["Kapitein!"], { heldAt: world.clock.now + 5 });
  await report(ctx, familyId, 2, ["Teruggenomen"], { recalledAt: 1, heldAt: 1 });
  const words = (list: { words: string }[]) => list.map((one) => one.words);
  const all = await listSuccesses(ctx, { familyId });
  expect(words(all)).toEqual(["Kapitein! (2)", "Zoon", "Mama", "Samen"]);
  expect(all[0]).toMatchObject({ kind: "told", domain: "leisure", language: "nl", actorIds: [] });
  expect(all[3]).toMatchObject({ kind: "goal", id: familys, domain: "work", actorIds: [actorId] });
  expect(words(await readSuccessesAsMember(mother))).toEqual(["Kapitein! (2)", "Mama", "Samen"]);
  expect(words(await readSuccessesAsMember(son))).toEqual(["Zoon"]);
  await shareWithMinor(ctx, { familyId, memberId: minor, kind: "reports" });
  expect(words(await readSuccessesAsMember(son))).toEqual(["Kapitein! (2)", "Zoon"]);
  const { holder } = await newLink(world, ctx, familyId, { kind: "member", id: minor });
  for (const stranger of [holder, (await newCoordinator(world)).ctx]) {
    await expect(listSuccesses(stranger, { familyId })).rejects.toMatchObject({ code: "not-found" });
  }
});

/** A report of two versions as rows: the second has each success with a "(2)" and a note besides. */
function report(
  ctx: Ctx,
  familyId: string,
  number: number,
  told: string[],
  { heldAt, recalledAt = null }: { heldAt: number; recalledAt?: number | null },
) {
  return act(ctx, "test.report", coordinatorOf(familyId), async (writer) => {
    const meetingId = newId();
    await add(writer, "meeting", {
      ...{ id: meetingId, state: "called", about: "everyone", startsAt: heldAt, minutes: 60 },
      ...{ zone: "Europe/Brussels", invitees: [], askedFor: {}, sequence: 0, version: 1 },
      coordinatorId: writer.access.coordinatorId,
      createdAt: writer.now,
    });
    const reportId = newId();
    await add(writer, "report", { id: reportId, meetingId, number, createdAt: writer.now });
    for (const version of [2, 1]) {
      const lines = told.map((text) => ({
        ...{ id: newId(), kind: "success", byDate: null, owner: null },
        text: version === 2 ? `${text} (2)` : text,
      }));
      const note = { id: newId(), kind: "note", text: "Geen succes", byDate: null, owner: null };
      const item = { id: newId(), kind: "success", domain: "leisure", domainName: null, title: "x" };
      const content = {
        ...{ language: "nl", people: [], coordinators: [], coordinator: {}, meeting: { startsAt: heldAt } },
        items: [{ ...item, sensitive: false, lines: [...lines, note] }],
      } as unknown as ReportContent;
      await add(writer, "reportVersion", {
        ...{ id: newId(), reportId, number: version, content, publishedAt: writer.now, recalledAt },
        coordinatorId: writer.access.coordinatorId,
      });
    }
  });
}
