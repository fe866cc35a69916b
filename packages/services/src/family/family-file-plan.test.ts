import { pseudonymFile } from "@rondom/domain/family/pseudonym-file";
import { newId } from "@rondom/domain/id";
import { pseudonymWords } from "@rondom/domain/testing/pseudonym-words";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { readHome } from "../home/read-home";
import { stepBack } from "../load/step-back";
import { takeBackStep } from "../load/take-back-step";
import { removeActor } from "../network/actor/remove-actor";
import { addGoal } from "../plan/add-goal";
import { addOpenQuestion } from "../plan/add-open-question";
import { closeOpenQuestion } from "../plan/close-open-question";
import { listGoalEvents } from "../plan/list-goal-events";
import { listGoals } from "../plan/list-goals";
import { listOpenQuestions } from "../plan/list-open-questions";
import { listPlanNews } from "../plan/list-plan-news";
import { moveGoal } from "../plan/move-goal";
import { noteReply } from "../plan/note-reply";
import { noteSearch } from "../plan/note-search";
import { sendThanks } from "../plan/send-thanks";
import { newActor, newLink } from "../testing/actor";
import { newMember } from "../testing/family";
import { newNeed } from "../testing/network";
import { mailsIn } from "../testing/outbox";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { exportFamily } from "./export-family";
import { importFamily } from "./import-family";
import { readFamilyFile } from "./read-family-file";
import { removeMember } from "./remove-member";

let world: World;
let ctx: Ctx;
let familyId: string;
let memberId: string;
const coordinator = "joke@welkom.test";
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world, { email: coordinator }));
  ({ familyId, memberId } = await newFamily(ctx));
});
afterEach(() => world.close());

const system = () => world.as({ kind: "system" });
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = async (id: string) => (await exportFamily(system(), { familyId: id })).text;
const bring = async (text: string) =>
  (await importFamily(system(), { bytes: bytesOf(text), coordinator })).familyId;
const later = () => {
  world.clock.now += 1000;
};

test("what happened to a goal, who said so, and who was thanked go along; it is no news and no mail", async () => {
  const griet = await newActor(ctx, { familyId, memberId });
  const { holder } = await newLink(world, ctx, familyId, { kind: "member", id: memberId });
  const goalId = newId();
  await addGoal(holder, { id: goalId, goal: { domain: "work", what: "Werk", memberId, language: "fr" } });
  later();
  const why = { why: "Eerst de taal", saidBy: memberId };
  await moveGoal(ctx, { familyId, goalId, verb: "park", askAgainOn: "2027-01-05", ...why });
  later();
  await moveGoal(ctx, { familyId, goalId, verb: "reach" });
  later();
  await sendThanks(holder, { id: goalId, actorIds: [griet], words: "Merci!", language: "fr", tells: true });
  const text = await textOf(familyId);
  const on = "2026-11-23";
  expect(JSON.parse(text).goals).toMatchObject([
    {
      events: [
        { kind: "wished", member: "m1", on, language: "fr" },
        { kind: "parked", member: "m1", on, why: "Eerst de taal", noted: true },
        { kind: "reached", on, noted: true },
      ],
      thanks: [{ actor: "a1", member: "m1", on, words: "Merci!", language: "fr", tells: true }],
    },
  ]);
  const mails = (await mailsIn(world)).length;
  const copy = await bring(text);
  expect(await textOf(copy)).toBe(text);
  const [goal] = await listGoals(ctx, { familyId: copy });
  const events = await listGoalEvents(ctx, { familyId: copy, goalId: goal?.id });
  expect(events.map(({ kind, memberName, notedBy, why }) => [kind, memberName, notedBy, why])).toEqual([
    ["reached", null, "Joke Vermeulen", null],
    ["parked", "Selam Tesfay", "Joke Vermeulen", "Eerst de taal"],
    ["thanked", "Selam Tesfay", null, "Merci!"],
    ["wished", "Selam Tesfay", null, null],
  ]);
  expect(goal?.reachedAt).toBe(events[0]?.at);
  expect(await listPlanNews(ctx, { familyId: copy })).toEqual([]);
  expect(await mailsIn(world)).toHaveLength(mails);
  const hidden = pseudonymFile(readFamilyFile(bytesOf(text), 2026), pseudonymWords, 2026);
  expect(JSON.stringify(hidden)).not.toMatch(/taal|merci/i);
});

test("open questions go along with who looks, who was asked, what came back and who was found", async () => {
  const griet = await newActor(ctx, { familyId, memberId });
  const needId = await newNeed(ctx, familyId, { memberId });
  const ask = async (question: object) => {
    later();
    const { questionId } = await addOpenQuestion(ctx, { familyId, id: newId(), question });
    return questionId;
  };
  const owner = { kind: "actor", id: griet };
  const first = await ask({ text: "Wie betaalt de bus?", needId, owner });
  await ask({ text: "Wie kent een advocaat?", domain: "housing" });
  const dog = await ask({ text: "Een hond?" });
  for (const search of [{ actorId: griet }, { whom: "De gemeente", cameBack: "Volgende week" }]) {
    later();
    await noteSearch(ctx, { familyId, id: newId(), questionId: first, ...search });
  }
  world.clock.now += 86_400_000;
  const [{ searches } = { searches: [] }] = await listOpenQuestions(ctx, { familyId });
  await noteReply(ctx, { familyId, searchId: searches[0]?.id, words: "Via de school" });
  await closeOpenQuestion(ctx, { familyId, questionId: dog, version: 1, outcome: { state: "let-go" } });
  const text = await textOf(familyId);
  expect(JSON.parse(text).questions).toEqual([
    {
      ...{ text: "Wie betaalt de bus?", need: "n1", domain: "work", actor: "a1", state: "searching" },
      on: "2026-11-23",
      searches: [
        { actor: "a1", on: "2026-11-23", cameBack: "Via de school", cameBackOn: "2026-11-24" },
        { whom: "De gemeente", on: "2026-11-23", cameBack: "Volgende week", cameBackOn: "2026-11-23" },
      ],
    },
    { text: "Wie kent een advocaat?", domain: "housing", state: "open", on: "2026-11-23" },
    { text: "Een hond?", state: "let-go", on: "2026-11-23", closedOn: "2026-11-24" },
  ]);
  const copy = await bring(text);
  expect(await textOf(copy)).toBe(text);
  const [bus] = await listOpenQuestions(ctx, { familyId: copy });
  expect(bus).toMatchObject({ owner: { kind: "actor", name: "Griet Maes" }, state: "searching" });
  expect(bus?.searches.map(({ whom, cameBack }) => [whom, cameBack])).toEqual([
    ["Griet Maes", "Via de school"],
    ["De gemeente", "Volgende week"],
  ]);
});

test("a step back goes along as it stands, and waits on the home of who brings it", async () => {
  const lieve = await newActor(
    ctx,
    { familyId, memberId },
    { name: "Lieve", formal: false, volunteer: true },
  );
  const { holder } = await newLink(world, ctx, familyId, { kind: "actor", id: lieve });
  await stepBack(holder, { reason: "no-time", word: "Te druk\nop het werk" });
  later();
  await takeBackStep(holder);
  later();
  await stepBack(holder, { reason: "moved", word: null });
  const text = await textOf(familyId);
  expect(JSON.parse(text).actors[0].stepsBack).toEqual([
    { because: "no-time", on: "2026-11-23", words: "Te druk\nop het werk", takenBackOn: "2026-11-23" },
    { because: "moved", on: "2026-11-23" },
  ]);
  const there = await newCoordinator(world, { email: "anna@elders.test" });
  const bytes = bytesOf(text);
  const { familyId: copy } = await importFamily(system(), { bytes, coordinator: "anna@elders.test" });
  expect(await textOf(copy)).toBe(text);
  expect(JSON.stringify(await readHome(there.ctx))).toContain("step-back");
});

test("whoever left stays out of all of it", async () => {
  const gone = await newMember(ctx, familyId, { name: "Weg", birthYear: 1990 });
  const griet = await newActor(ctx, { familyId, memberId }, { name: "Weg ook" });
  const goalId = newId();
  await addGoal(ctx, { familyId, id: goalId, goal: { domain: "work", what: "Werk" } });
  await moveGoal(ctx, { familyId, goalId, verb: "reach", why: "weg gezegd", saidBy: gone });
  await sendThanks(ctx, { familyId, id: goalId, actorIds: [griet], words: "weg dank", saidBy: memberId });
  const question = { text: "Wie?", owner: { kind: "actor", id: griet } };
  const { questionId } = await addOpenQuestion(ctx, { familyId, id: newId(), question });
  const search = { questionId, actorId: griet, cameBack: "weg antwoord" };
  await noteSearch(ctx, { familyId, id: newId(), ...search });
  await removeMember(ctx, { familyId, memberId: gone, version: 1 });
  await removeActor(ctx, { familyId, actorId: griet, version: 1 });
  const text = await textOf(familyId);
  expect(text).not.toMatch(/weg/i);
  expect(JSON.parse(text).questions).toEqual([{ text: "Wie?", state: "searching", on: "2026-11-23" }]);
  expect(await textOf(await bring(text))).toBe(text);
});
