import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { shareWithMinor } from "../../family/share-with-minor";
import { unshareWithMinor } from "../../family/unshare-with-minor";
import { newActor, newLink } from "../../testing/actor";
import { newMember } from "../../testing/family";
import { newNeed } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { addOwnDomain } from "../domain/add-own-domain";
import { writeNeedWords } from "../need/write-need-words";
import { writeTie } from "../tie/write-tie";
import { readMapAsMember } from "./read-map-as-member";
import { readWhoSees } from "./read-who-sees";
import { withdrawConsent } from "./withdraw-consent";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function familyWithLink() {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const { holder } = await newLink(world, ctx, familyId, { kind: "member", id: memberId });
  return { ctx, family, familyId, memberId, holder };
}

test("the shared layer of the map, and nothing of what anybody feels or said", async () => {
  const { ctx, family, familyId, memberId, holder } = await familyWithLink();
  const actorId = await newActor(ctx, family, { domains: ["health"], consents: ["name"], role: "dokter" });
  const own = newId();
  await addOwnDomain(ctx, { familyId, id: own, domain: { name: "Geloof" } });
  const needId = await newNeed(ctx, familyId, { title: "Een tolk", domain: "health", memberId });
  await writeTie(ctx, { familyId, actorId, memberId, quality: "conflicted", words: "GEHEIM-1" });
  await writeNeedWords(ctx, { familyId, needId, memberId, words: "GEHEIM-2" });
  const map = await readMapAsMember(holder);
  expect(map.familyName).toBe("Gezin Tesfay");
  expect(map.actors).toEqual([
    {
      id: actorId,
      name: "Griet Maes",
      role: "dokter",
      organisation: null,
      formal: true,
      volunteer: false,
      places: [{ domain: "health", memberId: null }],
      domains: ["health"],
      mayBeInvited: false,
      mayBeNamed: true,
    },
  ]);
  expect(map.needs).toMatchObject([{ title: "Een tolk", gap: true }]);
  expect(map.domains.at(-1)).toMatchObject({ key: own, own: { name: "Geloof" } });
  expect(JSON.stringify(map)).not.toMatch(/GEHEIM|conflicted|@example\.org/);
});

test("a minor sees it once it was ticked, without the sensitive needs of others", async () => {
  const { ctx, familyId, memberId } = await familyWithLink();
  const minor = await newMember(ctx, familyId);
  const { holder } = await newLink(world, ctx, familyId, { kind: "member", id: minor });
  await newNeed(ctx, familyId, { title: "van mama", memberId, sensitive: true });
  await newNeed(ctx, familyId, { title: "gezin", sensitive: true });
  await newNeed(ctx, familyId, { title: "van mij", memberId: minor, sensitive: true });
  for (const question of [readMapAsMember, readWhoSees]) {
    await expect(question(holder)).rejects.toMatchObject({ code: "not-now", reason: "not-shared-with-you" });
  }
  await shareWithMinor(ctx, { familyId, memberId: minor, kind: "goals" });
  await expect(readMapAsMember(holder)).rejects.toMatchObject({ code: "not-now" });
  await shareWithMinor(ctx, { familyId, memberId: minor, kind: "map" });
  expect((await readMapAsMember(holder)).needs.map((need) => need.title)).toEqual(["van mij"]);
  await readWhoSees(holder);
  await unshareWithMinor(ctx, { familyId, memberId: minor, kind: "map" });
  await expect(readMapAsMember(holder)).rejects.toMatchObject({ code: "not-now" });
});

test("an actor's link, a coordinator and the system see no map here", async () => {
  const { ctx, family, familyId } = await familyWithLink();
  const actorId = await newActor(ctx, family);
  const { holder } = await newLink(world, ctx, familyId, { kind: "actor", id: actorId });
  for (const other of [holder, ctx, world.as({ kind: "system" })]) {
    for (const question of [readMapAsMember, readWhoSees]) {
      await expect(question(other)).rejects.toMatchObject({ code: "not-found" });
    }
  }
});

test("who sees what: per actor who agreed to what, as it is now", async () => {
  const { ctx, family, familyId, memberId, holder } = await familyWithLink();
  const actorId = await newActor(ctx, family, { organisationName: "OCMW" });
  const at = world.clock.now;
  const agreed = { memberId, memberName: "Selam Tesfay", at };
  expect(await readWhoSees(holder)).toMatchObject([
    {
      id: actorId,
      name: "Griet Maes",
      organisation: "OCMW",
      formal: true,
      consents: { invite: agreed, name: agreed },
      reportsSince: null,
      lastReadAt: null,
    },
  ]);
  await withdrawConsent(ctx, { familyId, actorId, kind: "name" });
  expect(await readWhoSees(holder)).toMatchObject([{ consents: { invite: agreed, name: null } }]);
});
