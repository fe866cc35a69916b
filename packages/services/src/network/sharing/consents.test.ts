import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeMember } from "../../family/remove-member";
import { newActor } from "../../testing/actor";
import { newMember } from "../../testing/family";
import { actorOf } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { readNetwork } from "../read-network";
import { addTie } from "../tie/add-tie";
import { removeTie } from "../tie/remove-tie";
import { giveConsent } from "./give-consent";
import { withdrawConsent } from "./withdraw-consent";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("who agreed, when; what stands is not told twice; taken back it is history", async () => {
  const { ctx, id: coordinatorId } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const actorId = await newActor(ctx, family, { consents: [] });
  const other = await newActor(ctx, family, { name: "Tom", consents: ["invite"] });
  const consents = async () => (await actorOf(ctx, familyId, actorId)).consents;
  const id = newId();
  await giveConsent(ctx, { familyId, id, actorId, kind: "invite", memberId });
  const at = world.clock.now;
  expect(await consents()).toEqual({
    invite: { id, memberId, memberName: "Selam Tesfay", at },
    name: null,
  });
  world.clock.now += 1;
  const adult = await newMember(ctx, familyId, { name: "Rahel", birthYear: 2007 });
  await giveConsent(ctx, { familyId, id: newId(), actorId, kind: "invite", memberId: adult });
  expect((await consents()).invite?.id).toBe(id);
  await giveConsent(ctx, { familyId, id: newId(), actorId, kind: "name", memberId: adult });
  expect((await consents()).name).toMatchObject({ memberName: "Rahel", at: at + 1 });
  await withdrawConsent(ctx, { familyId, actorId, kind: "invite" });
  expect(await consents()).toMatchObject({ invite: null, name: { memberName: "Rahel" } });
  expect((await actorOf(ctx, familyId, other)).consents.invite).not.toBeNull();
  const [row] = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "consent", { id }));
  expect(row).toMatchObject({ coordinatorId, withdrawnAt: at + 1, withdrawnBy: coordinatorId });
  world.clock.now += 1;
  await withdrawConsent(ctx, { familyId, actorId, kind: "invite" });
  const [same] = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "consent", { id }));
  expect(same?.withdrawnAt).toBe(at + 1);
  await giveConsent(ctx, { familyId, id: newId(), actorId, kind: "invite", memberId });
  expect((await consents()).invite).toMatchObject({ memberName: "Selam Tesfay", at: at + 2 });
});

test("a minor does not agree for a family with adults; a member who left keeps their name there", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const actorId = await newActor(ctx, family, { consents: ["invite"] });
  const minor = await newMember(ctx, familyId);
  const agree = () => giveConsent(ctx, { familyId, id: newId(), actorId, kind: "name", memberId: minor });
  await expect(agree()).rejects.toMatchObject({ code: "not-now", reason: "minor-cannot-agree" });
  await removeMember(ctx, { familyId, memberId, version: 1 });
  await agree();
  const { consents } = await actorOf(ctx, familyId, actorId);
  expect(consents).toMatchObject({ invite: { memberName: "Selam Tesfay" }, name: { memberId: minor } });
});

test("who knows whom, once for the two, until it is taken away", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const [tom, griet] = [await newActor(ctx, family, { name: "Tom" }), await newActor(ctx, family)];
  const id = newId();
  const ties = async () => (await readNetwork(ctx, { familyId })).ties;
  await addTie(ctx, { familyId, id, actorId: tom, otherId: griet });
  await addTie(ctx, { familyId, id: newId(), actorId: tom, otherId: griet });
  await addTie(ctx, { familyId, id: newId(), actorId: griet, otherId: tom });
  expect(await ties()).toEqual([{ id, actorId: tom, otherId: griet }]);
  const self = addTie(ctx, { familyId, id: newId(), actorId: tom, otherId: tom });
  await expect(self).rejects.toMatchObject({ code: "not-now", reason: "same-person" });
  await removeTie(ctx, { familyId, tieId: id });
  expect(await ties()).toEqual([]);
  world.clock.now += 1;
  await removeTie(ctx, { familyId, tieId: id });
  const [row] = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "tie", { id }));
  expect(row?.until).toBe(world.clock.now - 1);
  await addTie(ctx, { familyId, id: newId(), actorId: griet, otherId: tom });
  expect(await ties()).toHaveLength(1);
});
