import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readHolder } from "../../access/read-holder";
import type { Ctx } from "../../ctx";
import { closeFamily } from "../../family/close-family";
import { removeMember } from "../../family/remove-member";
import { shareWithMinor } from "../../family/share-with-minor";
import { newLink } from "../../testing/actor";
import { everythingBut } from "../../testing/everything";
import { newMember } from "../../testing/family";
import { helperLink, newHelper, previewed, share } from "../../testing/sharing";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { readSharing } from "./read-sharing";
import { readSharingAsMember } from "./read-sharing-as-member";
import { shareDomainAsMember } from "./share-domain-as-member";
import { unshareDomainAsMember } from "./unshare-domain-as-member";
import { withholdActor } from "./withhold-actor";

let world: World;
let ctx: Ctx;
let family: { familyId: string; memberId: string };
let familyId: string;
let griet: string;
let selam: Ctx;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  family = await newFamily(ctx);
  ({ familyId } = family);
  griet = await newHelper(ctx, family, "Griet Maes", "work");
  selam = await linkOf(family.memberId);
});
afterEach(() => world.close());

const linkOf = async (memberId: string) =>
  (await newLink(world, ctx, familyId, { kind: "member", id: memberId })).holder;

test("an adult gives and takes back from the phone, at once; who did it is kept", async () => {
  await shareDomainAsMember(selam, { domain: "work" });
  expect(await previewed(ctx, familyId, griet)).toEqual(["work"]);
  const { domains } = await readSharing(ctx, { familyId });
  const agreed = { memberId: family.memberId, memberName: "Selam Tesfay", at: world.clock.now };
  expect(domains.find(({ key }) => key === "work")?.share).toEqual({ ...agreed, byPhone: true });
  const before = await everythingBut(world);
  await shareDomainAsMember(selam, { domain: "work" });
  expect(await everythingBut(world)).toEqual(before);
  world.clock.now += 1000;
  await unshareDomainAsMember(selam, { domain: "work" });
  expect(await previewed(ctx, familyId, griet)).toEqual([]);
  expect((await everythingBut(world)).domainShare).toMatchObject([
    {
      coordinatorId: null,
      withdrawnAt: world.clock.now,
      withdrawnByMemberId: family.memberId,
      withdrawnBy: null,
    },
  ]);
});

test("what the coordinator noted can be taken back from the phone", async () => {
  await share(ctx, family, "work", "health");
  await unshareDomainAsMember(selam, { domain: "work" });
  expect(await previewed(ctx, familyId, griet)).toEqual(["health"]);
});

test("the family reads what is shared, and what any helper sees of it", async () => {
  const bart = await newHelper(ctx, family, "Bart Claes", "work");
  await withholdActor(ctx, { familyId, id: newId(), actorId: bart, reason: "Stil." });
  await share(ctx, family, "work");
  const read = await readSharingAsMember(selam);
  expect(read.domains.filter((domain) => domain.share).map(({ key }) => key)).toEqual(["work"]);
  expect(read.domains).toHaveLength(10);
  expect(read.seen.domains.map(({ key, people }) => [key, people.map(({ role }) => role)])).toEqual([
    ["work", ["functie Griet Maes"]],
  ]);
  expect(read.seen.yours).toEqual([]);
  expect(JSON.stringify(read)).not.toContain("Stil.");
});

test("a child decides nothing, also when the map was ticked for them; of a helper's link there is no such page", async () => {
  const child = await newMember(ctx, familyId, { name: "Omar", birthYear: 2015 });
  await shareWithMinor(ctx, { familyId, memberId: child, kind: "map" });
  await share(ctx, family, "work");
  const omar = await linkOf(child);
  const helper = await helperLink(world, ctx, familyId, griet);
  expect(await readHolder(omar)).toMatchObject({ decides: false, shares: ["map"] });
  expect(await readHolder(selam)).toMatchObject({ decides: true });
  expect(await readHolder(helper)).toMatchObject({ decides: false });
  const before = await everythingBut(world);
  const asked = (by: Ctx) => [
    () => shareDomainAsMember(by, { domain: "health" }),
    () => unshareDomainAsMember(by, { domain: "work" }),
    () => readSharingAsMember(by),
  ];
  for (const asking of asked(omar)) {
    await expect(asking()).rejects.toMatchObject({ code: "not-now", reason: "minor-cannot-agree" });
  }
  for (const asking of asked(helper)) await expect(asking()).rejects.toMatchObject({ code: "not-found" });
  expect(await everythingBut(world)).toEqual(before);
});

test("in a family without adults a minor decides, once the map is ticked for them", async () => {
  const child = await newMember(ctx, familyId, { name: "Omar", birthYear: 2015 });
  const omar = await linkOf(child);
  await removeMember(ctx, { familyId, memberId: family.memberId, version: 1 });
  await expect(shareDomainAsMember(omar, { domain: "work" })).rejects.toMatchObject({ code: "not-now" });
  await shareWithMinor(ctx, { familyId, memberId: child, kind: "map" });
  await shareDomainAsMember(omar, { domain: "work" });
  expect(await previewed(ctx, familyId, griet)).toEqual(["work"]);
});

test("a domain that is none, and a closed file", async () => {
  await expect(shareDomainAsMember(selam, { domain: "x" })).rejects.toMatchObject({ code: "not-valid" });
  await expect(shareDomainAsMember(selam, { domain: newId() })).rejects.toMatchObject({ code: "not-valid" });
  await closeFamily(ctx, { familyId, id: newId() });
  await expect(shareDomainAsMember(selam, { domain: "work" })).rejects.toMatchObject({ code: "closed" });
  await expect(unshareDomainAsMember(selam, { domain: "work" })).rejects.toMatchObject({ code: "closed" });
});
