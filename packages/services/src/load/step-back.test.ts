import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { readHome } from "../home/read-home";
import { readMeeting } from "../meeting/read-meeting";
import { readNetwork } from "../network/read-network";
import { addOpenQuestion } from "../plan/add-open-question";
import { listOpenQuestions } from "../plan/list-open-questions";
import { acceptTask } from "../task/accept-task";
import { addTask } from "../task/add-task";
import { listTasks } from "../task/list-tasks";
import { newActor, newLink } from "../testing/actor";
import { everythingBut } from "../testing/everything";
import { newMeeting, newVillage, type Village } from "../testing/meeting";
import { rowsIn } from "../testing/minutes";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { readOwnStepBack } from "./read-own-step-back";
import { readStepBack } from "./read-step-back";
import { settleStepBack } from "./settle-step-back";
import { stepBack } from "./step-back";
import { takeBackStep } from "./take-back-step";

let world: World;
let ctx: Ctx;
let village: Village;
let familyId: string;
let holder: Ctx;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  village = await newVillage(ctx);
  ({ familyId } = village);
  ({ holder } = await newLink(world, ctx, familyId, { kind: "actor", id: village.teacher }));
});
afterEach(() => world.close());

const said = { reason: "no-time", word: "Ik ga met pensioen." };
async function waiting() {
  const { groups } = await readHome(ctx);
  return groups.find(({ group }) => group === "stepped-back")?.items ?? [];
}
async function waitingId(): Promise<string> {
  const [item] = await waiting();
  if (!item) throw new Error("nobody stepped back");
  return item.target.id;
}
async function give(title: string, ownerId = village.teacher): Promise<string> {
  const { taskId } = await addTask(ctx, {
    familyId,
    id: newId(),
    title,
    domain: "education",
    owner: { kind: "actor", id: ownerId },
  });
  return taskId;
}
const taskNow = async (id: string) => (await listTasks(ctx, { familyId })).find((task) => task.id === id);

test("said once, it waits on the home with the words; taken back it is gone; said again it is back", async () => {
  expect(await readOwnStepBack(holder)).toEqual({ state: null, reason: null, words: null });
  await stepBack(holder, said);
  await stepBack(holder, { reason: "other", word: "nog eens" });
  expect(await waiting()).toMatchObject([
    {
      familyId,
      who: { name: "Griet Maes" },
      words: said.word,
      stepBack: "no-time",
      target: { kind: "step-back" },
    },
  ]);
  expect(await readOwnStepBack(holder)).toMatchObject({ state: "said", reason: "no-time", words: said.word });
  await takeBackStep(holder);
  await takeBackStep(holder);
  expect(await waiting()).toEqual([]);
  expect(await readOwnStepBack(holder)).toMatchObject({ state: null });
  await stepBack(holder, { reason: "moved" });
  expect(await waiting()).toMatchObject([{ words: null, stepBack: "moved" }]);
});

test("it needs a reason of ours; the family steps back from nothing", async () => {
  await expect(stepBack(holder, {})).rejects.toMatchObject({ code: "not-valid" });
  await expect(stepBack(holder, { reason: "bored" })).rejects.toMatchObject({ code: "not-valid" });
  const { holder: member } = await newLink(world, ctx, familyId, { kind: "member", id: village.memberId });
  await expect(stepBack(member, said)).rejects.toMatchObject({ code: "not-found" });
  await expect(readOwnStepBack(member)).rejects.toMatchObject({ code: "not-found" });
  await expect(takeBackStep(member)).rejects.toMatchObject({ code: "not-found" });
});

test("what hung on them is told: domains and needs of nobody else, open tasks, tables to come", async () => {
  const task = await give("Rapport ophalen");
  const { meetingId } = await newMeeting(ctx, village);
  await stepBack(holder, said);
  const read = await readStepBack(ctx, { familyId, stepBackId: await waitingId() });
  expect(read).toMatchObject({
    state: "said",
    gone: false,
    person: { id: village.teacher, name: "Griet Maes" },
    reason: "no-time",
    words: said.word,
    domains: ["education"],
    needs: [{ id: village.school, domain: "education" }],
    tasks: [{ id: task, title: "Rapport ophalen", state: "asked" }],
    invitations: [{ meetingId }],
  });
  expect(read.bearers.map(({ id }) => id)).not.toContain(village.teacher);
  await newActor(ctx, village, { name: "Nele", domains: ["education"], needIds: [village.school] });
  const now = await readStepBack(ctx, { familyId, stepBackId: read.id });
  expect([now.domains, now.needs]).toEqual([[], []]);
});

test("settled in one step: tasks to a successor or to be found, no table any more, off the map; history stays", async () => {
  const [moved, left, back] = [await give("Bellen"), await give("Rapport"), await give("Fiets")];
  const { holder: onTask } = await newLink(
    world,
    ctx,
    familyId,
    { kind: "actor", id: village.teacher },
    { purpose: "task", subjectId: left },
  );
  await acceptTask(onTask, { taskId: null });
  const { meetingId } = await newMeeting(ctx, village);
  const owner = { kind: "actor", id: village.teacher };
  await addOpenQuestion(ctx, { familyId, id: newId(), question: { text: "?", owner } });
  await stepBack(holder, said);
  const stepBackId = await waitingId();
  const successor = { kind: "actor", id: village.volunteer };
  const settle = { familyId, stepBackId, successors: [{ taskId: moved, owner: successor }] };
  await settleStepBack(ctx, settle);
  expect(await taskNow(moved)).toMatchObject({ state: "asked", owner: { id: village.volunteer } });
  expect(await taskNow(left)).toMatchObject({ state: "to-find", owner: { kind: "nobody" } });
  expect(await taskNow(back)).toMatchObject({ state: "to-find" });
  expect((await taskNow(left))?.events.map(({ kind }) => kind).toSorted()).toEqual([
    "accepted",
    "asked",
    "handed-back",
    "to-find",
  ]);
  const { invitees } = await readMeeting(ctx, { familyId, meetingId });
  expect(invitees.find(({ key }) => key === `actor:${village.teacher}`)?.withdrawnAt).toBe(world.clock.now);
  expect((await readNetwork(ctx, { familyId })).actors.map(({ id }) => id)).toEqual([village.volunteer]);
  expect(await listOpenQuestions(ctx, { familyId })).toMatchObject([{ owner: null }]);
  expect(await waiting()).toEqual([]);
  const thanked = (await rowsIn(ctx, familyId, "outbox")).filter(({ kind }) => kind === "farewell");
  expect(thanked).toMatchObject([{ actorId: village.teacher, subjectId: stepBackId, linkId: null }]);
  expect(await readStepBack(ctx, { familyId, stepBackId })).toMatchObject({ state: "settled", gone: true });
  expect(await readOwnStepBack(holder)).toMatchObject({ state: "settled" });
  await expect(takeBackStep(holder)).rejects.toMatchObject({ code: "not-found" });
  const all = await everythingBut(world, "audit");
  await settleStepBack(ctx, settle);
  expect(await everythingBut(world, "audit")).toEqual(all);
});

test("nothing is settled of who stayed, with another's task, to the one who goes, or by a stranger", async () => {
  const task = await give("Bellen");
  const other = await give("Anders", village.volunteer);
  await stepBack(holder, said);
  const stepBackId = await waitingId();
  const { ctx: stranger } = await newCoordinator(world);
  const before = await everythingBut(world);
  const owner = { kind: "actor", id: village.volunteer };
  const settle = (acting: Ctx, ...successors: object[]) =>
    settleStepBack(acting, { familyId, stepBackId, successors });
  await expect(settle(ctx, { taskId: other, owner })).rejects.toMatchObject({ code: "not-found" });
  const self = { kind: "actor", id: village.teacher };
  await expect(settle(ctx, { taskId: task, owner: self })).rejects.toMatchObject({ code: "not-found" });
  await expect(settle(stranger)).rejects.toMatchObject({ code: "not-found" });
  await expect(readStepBack(stranger, { familyId, stepBackId })).rejects.toMatchObject({ code: "not-found" });
  expect(await everythingBut(world)).toEqual(before);
  await takeBackStep(holder);
  await expect(settle(ctx)).rejects.toMatchObject({ code: "not-now", reason: "step-back-taken-back" });
});
