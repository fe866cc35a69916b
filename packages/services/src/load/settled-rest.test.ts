import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { readHome } from "../home/read-home";
import { withdrawInvitation } from "../meeting/withdraw-invitation";
import { openMeeting } from "../minutes/open-meeting";
import { removeActor } from "../network/actor/remove-actor";
import { addOpenQuestion } from "../plan/add-open-question";
import { closeOpenQuestion } from "../plan/close-open-question";
import { listOpenQuestions } from "../plan/list-open-questions";
import { addTask } from "../task/add-task";
import { newLink } from "../testing/actor";
import { undoNewest } from "../testing/edits";
import { invitationOf, mailsOf, newMeeting, newVillage, startsAt, type Village } from "../testing/meeting";
import { actorOf } from "../testing/network";
import { newCoordinator, newWorld, type World } from "../testing/world";
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

async function steppedBack(): Promise<string> {
  await stepBack(holder, { reason: "moved" });
  const [item] = await waiting();
  return item?.target.id ?? "";
}
async function waiting() {
  const { groups } = await readHome(ctx);
  return groups.find(({ group }) => group === "stepped-back")?.items ?? [];
}
const owner = () => ({ kind: "actor", id: village.teacher });

test("a table that is seated already, or that was taken back before, hangs on nobody", async () => {
  const first = await newMeeting(ctx, village);
  const stepBackId = await steppedBack();
  const tables = async () =>
    (await readStepBack(ctx, { familyId, stepBackId })).invitations.map(({ meetingId }) => meetingId);
  expect(await tables()).toEqual([first.meetingId]);
  const invitationId = await invitationOf(ctx, village, first.meetingId, `actor:${village.teacher}`);
  await withdrawInvitation(ctx, { familyId, invitationId });
  expect(await tables()).toEqual([]);
  const second = await newMeeting(ctx, village);
  expect(await tables()).toEqual([second.meetingId]);
  world.clock.now = startsAt - 60_000;
  await openMeeting(ctx, { familyId, meetingId: second.meetingId });
  expect(await tables()).toEqual([]);
});

test("a question that was closed keeps who looked for it; mail that still asks for a task goes no more", async () => {
  const questionId = newId();
  await addOpenQuestion(ctx, { familyId, id: questionId, question: { text: "?", owner: owner() } });
  await closeOpenQuestion(ctx, { familyId, questionId, version: 1, outcome: { state: "let-go" } });
  await addTask(ctx, { familyId, id: newId(), title: "Bellen", owner: owner() });
  expect(await mailsOf(world, "task")).toMatchObject([{ state: "queued" }]);
  await settleStepBack(ctx, { familyId, stepBackId: await steppedBack() });
  expect(await listOpenQuestions(ctx, { familyId })).toMatchObject([{ owner: { id: village.teacher } }]);
  expect(await mailsOf(world, "task")).toMatchObject([{ state: "replaced", raw: null, toAddress: null }]);
});

test("whoever left the map by another way waits for nobody", async () => {
  await steppedBack();
  expect(await waiting()).toHaveLength(1);
  const { version } = await actorOf(ctx, familyId, village.teacher);
  await removeActor(ctx, { familyId, actorId: village.teacher, version });
  expect(await waiting()).toEqual([]);
});

test("settled and undone on the map: what was settled stays so, and they may step back anew", async () => {
  const settled = await steppedBack();
  await settleStepBack(ctx, { familyId, stepBackId: settled });
  await undoNewest(ctx, familyId);
  await expect(takeBackStep(holder)).rejects.toMatchObject({ code: "not-now", reason: "step-back-settled" });
  const again = await steppedBack();
  expect(again).not.toBe(settled);
  expect(await waiting()).toMatchObject([{ stepBack: "moved" }]);
});
