import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { readHome } from "../home/read-home";
import { mergeActors } from "../network/actor/merge-actors";
import { addOpenQuestion } from "../plan/add-open-question";
import { closeOpenQuestion } from "../plan/close-open-question";
import { listOpenQuestions } from "../plan/list-open-questions";
import { newActor, newLink } from "../testing/actor";
import { actorOf } from "../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { noteOffer } from "./note-offer";
import { readLoad } from "./read-load";
import { stepBack } from "./step-back";

let world: World;
let ctx: Ctx;
let family: { familyId: string; memberId: string };
let keepId: string;
let goneId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  family = await newFamily(ctx);
  const somebody = { formal: false, volunteer: true };
  keepId = await newActor(ctx, family, { name: "Lieve", ...somebody });
  goneId = await newActor(ctx, family, { name: "Lieve D.", ...somebody });
});
afterEach(() => world.close());

async function merge() {
  const { familyId } = family;
  const [keep, gone] = [await actorOf(ctx, familyId, keepId), await actorOf(ctx, familyId, goneId)];
  await mergeActors(ctx, {
    familyId,
    keepId,
    goneId,
    keepVersion: keep.version,
    goneVersion: gone.version,
  });
}
const offerNow = async () =>
  (await readLoad(ctx, family)).bearers.find(({ id }) => id === keepId)?.offer ?? null;
const note = (actorId: string, hours: number) =>
  noteOffer(ctx, { familyId: family.familyId, id: newId(), actorId, offer: { hours } });

test("what they looked for, their step back and their offer come along; what was settled stays", async () => {
  const { familyId } = family;
  const [open, closed] = [newId(), newId()];
  const question = { text: "?", owner: { kind: "actor", id: goneId } };
  for (const id of [open, closed]) await addOpenQuestion(ctx, { familyId, id, question });
  const outcome = { state: "let-go" };
  await closeOpenQuestion(ctx, { familyId, questionId: closed, version: 1, outcome });
  const { holder } = await newLink(world, ctx, familyId, { kind: "actor", id: goneId });
  await stepBack(holder, { reason: "moved" });
  await note(goneId, 3);
  await merge();
  const owners = (await listOpenQuestions(ctx, { familyId })).map(({ id, owner }) => [id, owner?.id]);
  expect(owners).toEqual([
    [open, keepId],
    [closed, goneId],
  ]);
  const { groups } = await readHome(ctx);
  expect(groups.find(({ group }) => group === "stepped-back")?.items).toMatchObject([
    { who: { name: "Lieve" } },
  ]);
  expect(await offerNow()).toMatchObject({ hours: 3 });
});

test("what the one who stays offers is not overwritten", async () => {
  await note(keepId, 1);
  world.clock.now += 1;
  await note(goneId, 3);
  await merge();
  expect(await offerNow()).toMatchObject({ hours: 1 });
});
