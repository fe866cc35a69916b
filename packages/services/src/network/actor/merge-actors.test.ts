import { newId } from "@rondom/domain/id";
import { notAsked } from "@rondom/domain/network/tie/attribute";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { addGoal } from "../../plan/add-goal";
import { listGoals } from "../../plan/list-goals";
import { setGoalActors } from "../../plan/set-goal-actors";
import { newActor } from "../../testing/actor";
import { fileOf, redoNewest, undoNewest } from "../../testing/edits";
import { everythingBut } from "../../testing/everything";
import { actorOf, needOf, newNeed } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { readNetwork } from "../read-network";
import { withholdActor } from "../sharing/withhold-actor";
import { addTie } from "../tie/add-tie";
import { writeTie } from "../tie/write-tie";
import { addActor } from "./add-actor";
import { mergeActors } from "./merge-actors";
import { setActorDomains } from "./set-actor-domains";

let world: World;
let ctx: Ctx;
let family: { familyId: string; memberId: string };
let familyId: string;
let keepId: string;
let goneId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  family = await newFamily(ctx);
  ({ familyId } = family);
});
afterEach(() => world.close());

type Given = Parameters<typeof newActor>[2];
async function two(keep: Given = {}, gone: Given = {}) {
  keepId = await newActor(ctx, family, { name: "Lieve", formal: false, consents: [], ...keep });
  goneId = await newActor(ctx, family, { name: "Lieve D.", formal: false, consents: [], ...gone });
}
const merge = () => mergeActors(ctx, { familyId, keepId, keepVersion: 1, goneId, goneVersion: 1 });
const kept = () => actorOf(ctx, familyId, keepId);

test("one actor is left, in the places of both, with the home of the one who stays", async () => {
  await two({ domains: ["work", "health"] }, { domains: ["leisure", "work"] });
  const { memberId } = family;
  const places = [{ domain: "work" }, { domain: "work", memberId }, { domain: "leisure" }];
  await setActorDomains(ctx, { familyId, actorId: goneId, places });
  await merge();
  expect((await readNetwork(ctx, { familyId })).actors.map(({ id }) => id)).toEqual([keepId]);
  expect((await kept()).places).toEqual([
    { domain: "work", memberId: null },
    { domain: "health", memberId: null },
    { domain: "work", memberId },
    { domain: "leisure", memberId: null },
  ]);
  expect((await kept()).version).toBe(2);
});

test("needs and goals name the one who stays, once", async () => {
  const [needId, other] = [await newNeed(ctx, familyId), await newNeed(ctx, familyId)];
  await two({ needIds: [needId] }, { needIds: [needId, other] });
  const goalId = newId();
  await addGoal(ctx, { familyId, id: goalId, goal: { domain: "work", what: "Werk" } });
  await setGoalActors(ctx, { familyId, goalId, actorIds: [goneId] });
  await merge();
  expect((await needOf(ctx, familyId, needId)).actorIds).toEqual([keepId]);
  expect((await needOf(ctx, familyId, other)).actorIds).toEqual([keepId]);
  expect(await listGoals(ctx, { familyId })).toMatchObject([{ actorIds: [keepId] }]);
});

test("ties go over without doubles, and the one between the two ends", async () => {
  await two();
  const [mia, tom] = [
    await newActor(ctx, family, { name: "Mia" }),
    await newActor(ctx, family, { name: "Tom" }),
  ];
  for (const [actorId, otherId] of [
    [keepId, mia],
    [mia, goneId],
    [goneId, keepId],
    [goneId, tom],
  ]) {
    await addTie(ctx, { familyId, id: newId(), actorId, otherId });
  }
  await merge();
  const { ties } = await readNetwork(ctx, { familyId });
  expect(ties.map(({ actorId, otherId }) => [actorId, otherId].sort())).toEqual(
    expect.arrayContaining([[keepId, mia].sort(), [keepId, tom].sort()]),
  );
  expect(ties).toHaveLength(2);
});

test("the family's yes goes over with its day; a yes that stands stays as it was", async () => {
  await two({ consents: ["name"] }, { consents: ["invite"] });
  const at = world.clock.now;
  world.clock.now += 1000;
  await merge();
  const { memberId } = family;
  expect((await kept()).consents).toMatchObject({ invite: { memberId, at }, name: { memberId, at } });
  expect((await everythingBut(world)).consent).toHaveLength(3);
});

test("accounts go over per member; where both have one the newer answers win, with all words", async () => {
  await two();
  const { memberId } = family;
  const tell = (actorId: string, member: string | null, more: object) =>
    writeTie(ctx, { familyId, actorId, memberId: member, ...more });
  await tell(goneId, memberId, { quality: "conflicted", strength: "weak", means: ["phone"], words: "Ver." });
  world.clock.now += 60_000;
  await tell(keepId, memberId, { quality: "strong", means: ["online"], words: "Lief." });
  await tell(goneId, null, { words: "Van ons allen." });
  const at = world.clock.now;
  world.clock.now += 60_000;
  await merge();
  const felt = (await kept()).feelings;
  const joined = { quality: "strong", strength: "weak", means: ["phone", "online"], words: "Lief.\nVer." };
  expect(felt).toContainEqual({ ...notAsked, actorId: keepId, memberId, ...joined, at });
  const together = { ...notAsked, actorId: keepId, memberId: null, words: "Van ons allen.", at };
  expect(felt).toContainEqual(together);
  expect(felt).toHaveLength(2);
  await undoNewest(ctx, familyId);
  expect((await kept()).feelings).toMatchObject([{ quality: "strong", strength: null, words: "Lief." }]);
  const gone = (await actorOf(ctx, familyId, goneId)).feelings;
  expect(gone).toHaveLength(2);
  expect(gone).toContainEqual({
    ...notAsked,
    ...{ actorId: goneId, memberId, at: at - 60_000 },
    ...{ quality: "conflicted", strength: "weak", means: ["phone"], words: "Ver." },
  });
});

test("an account without a quality goes over as well: there is more to a tie", async () => {
  await two();
  await writeTie(ctx, { familyId, actorId: goneId, memberId: null, group: "peers" });
  await merge();
  expect((await kept()).feelings).toMatchObject([{ group: "peers", quality: null, words: null }]);
});

test("words that no longer fit together are not cut: nothing is merged", async () => {
  await two();
  for (const actorId of [keepId, goneId]) {
    const words = actorId.slice(0, 1).repeat(2_000);
    await writeTie(ctx, {
      familyId,
      actorId,
      memberId: null,
      quality: null,
      words: `${words}${actorId}`,
    });
  }
  const before = await everythingBut(world);
  await expect(merge()).rejects.toMatchObject({
    code: "not-valid",
    fields: [{ path: "words", reason: "too-long" }],
  });
  expect(await everythingBut(world)).toEqual(before);
});

test("what is not known of the one who stays is filled in from the other", async () => {
  const facts = {
    organisationName: "Chiro",
    functionName: "leiding",
    languages: ["nl"],
    email: "l@example.org",
  };
  await two({ email: null, languages: [] }, { ...facts, role: "buddy", volunteer: true });
  await merge();
  expect(await kept()).toMatchObject({
    name: "Lieve",
    ownRole: "buddy",
    volunteer: true,
    contact: { ...facts, name: "Lieve", version: 2 },
  });
});

test("a professional is no volunteer, and keeps the part that was typed", async () => {
  await two({ formal: true, role: "leerkracht" }, { role: "buddy", volunteer: true });
  await merge();
  expect(await kept()).toMatchObject({ ownRole: "leerkracht", volunteer: false });
});

test("a professional of another family too is left as that family knows them; of this one alone is filled in", async () => {
  await two({ formal: true, email: null }, { email: "l@example.org" });
  const { contact } = await kept();
  const theirs = await newFamily(ctx);
  await addActor(ctx, { familyId: theirs.familyId, id: newId(), contact: { contactId: contact.id } });
  await merge();
  expect((await kept()).contact).toMatchObject({ email: null, version: 1 });
  await two({ name: "Tom", formal: true, email: null }, { name: "Tom D.", email: "t@example.org" });
  await merge();
  expect((await kept()).contact).toMatchObject({ email: "t@example.org" });
});

test("who is left out of the map for others stays left out under the other name", async () => {
  await two();
  await withholdActor(ctx, { familyId, id: newId(), actorId: goneId, reason: "Veiligheid" });
  await merge();
  expect((await everythingBut(world)).withholding).toMatchObject([{ actorId: keepId, liftedAt: null }]);
});

test("it is one step: undone the two stand there again, redone one of them", async () => {
  await two({ domains: ["work"], consents: ["name"] }, { domains: ["health"], consents: ["invite"] });
  const before = await fileOf(ctx, familyId);
  await merge();
  const after = await fileOf(ctx, familyId);
  await undoNewest(ctx, familyId);
  expect(await fileOf(ctx, familyId)).toBe(before);
  await redoNewest(ctx, familyId);
  expect(await fileOf(ctx, familyId)).toBe(after);
});

test("it is refused for one actor twice, a stale screen, somebody who left, and another family's", async () => {
  await two();
  const at = { familyId, keepId, keepVersion: 1, goneId, goneVersion: 1 };
  const other = await newFamily(ctx);
  const before = await everythingBut(world);
  const refused = async (change: object, refusal: object) =>
    expect(mergeActors(ctx, { ...at, ...change })).rejects.toMatchObject(refusal);
  await refused({ goneId: keepId }, { code: "not-now", reason: "same-person" });
  await refused({ keepVersion: 2 }, { code: "changed-meanwhile" });
  await refused({ goneVersion: 2 }, { code: "changed-meanwhile" });
  await refused({ goneId: newId() }, { code: "not-found" });
  await refused({ familyId: other.familyId }, { code: "not-found" });
  await expect(mergeActors((await newCoordinator(world)).ctx, at)).rejects.toMatchObject({
    code: "not-found",
  });
  const { coordinator, organisation, ...rest } = await everythingBut(world);
  expect(before).toMatchObject(rest);
  await merge();
  await refused({ keepVersion: 2 }, { code: "not-found" });
});
