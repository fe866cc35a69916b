import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { setNeedActors } from "../network/need/set-need-actors";
import { withdrawConsent } from "../network/sharing/withdraw-consent";
import { everythingBut } from "../testing/everything";
import { newDraft, newVillage, type Village } from "../testing/meeting";
import { needOf } from "../testing/network";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { addOpenQuestion } from "./add-open-question";
import { findForQuestion } from "./find-for-question";

let world: World;
let ctx: Ctx;
let village: Village;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  village = await newVillage(ctx);
});
afterEach(() => world.close());

async function find(needId: string, actorId: string) {
  const { familyId } = village;
  const questionId = newId();
  await addOpenQuestion(ctx, { familyId, id: questionId, question: { text: "Wie?", needId } });
  return findForQuestion(ctx, { familyId, questionId, version: 1, found: { actorId } });
}

test("who met the need before and stopped meets it again, once found for it", async () => {
  const { familyId, school, teacher } = village;
  await setNeedActors(ctx, { familyId, needId: school, actorIds: [] });
  await find(school, teacher);
  expect((await needOf(ctx, familyId, school)).actorIds).toEqual([teacher]);
  await find(school, teacher);
  expect((await needOf(ctx, familyId, school)).actorIds).toEqual([teacher]);
});

test("a word that the family took back invites nobody", async () => {
  const { familyId, debts, volunteer } = village;
  await newDraft(ctx, village, { invitees: [`actor:${village.teacher}`] });
  await withdrawConsent(ctx, { familyId, actorId: volunteer, kind: "invite" });
  const { meeting, outbox } = await everythingBut(world);
  expect(await find(debts, volunteer)).toEqual({ actorId: volunteer, invitation: "not-agreed" });
  expect(await everythingBut(world)).toMatchObject({ meeting, outbox });
});
