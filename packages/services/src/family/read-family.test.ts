import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newActor } from "../testing/actor";
import { newMember } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addMember } from "./add-member";
import { changeFamily } from "./change-family";
import { closeFamily } from "./close-family";
import { openFamily } from "./open-family";
import { readFamily } from "./read-family";
import { shareWithMinor } from "./share-with-minor";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("the first page of a family's file", async () => {
  const { ctx, id } = await newCoordinator(world, { email: "joke@welkom.test" });
  const family = await newFamily(ctx);
  const { familyId } = family;
  const minor = await newMember(ctx, familyId);
  await shareWithMinor(ctx, { familyId, memberId: minor, kind: "map" });
  const buddy = await newActor(ctx, family, {
    name: "Lieve Dewaele",
    formal: false,
    volunteer: true,
    role: "buddy",
    organisationName: "Welkomgroep",
    domains: ["volunteers", "health"],
  });
  await newActor(ctx, family);
  const file = await readFamily(ctx, { familyId });
  expect(file).toMatchObject({
    familyId,
    name: "Gezin Tesfay",
    municipality: "Lindeveld",
    version: 1,
    createdAt: world.clock.now,
    closed: null,
    warnings: [],
  });
  expect(file.coordinators).toEqual([
    { id, name: "Joke Vermeulen", email: "joke@welkom.test", phone: "09 000 00 00" },
  ]);
  expect(file.members.map(({ name, age, minor, shares }) => ({ name, age, minor, shares }))).toEqual([
    { name: "Selam Tesfay", age: 41, minor: false, shares: [] },
    { name: "Daniel Tesfay", age: 16, minor: true, shares: ["map"] },
  ]);
  expect(file.volunteers).toEqual([
    {
      id: buddy,
      name: "Lieve Dewaele",
      role: "buddy",
      organisation: "Welkomgroep",
      domains: ["volunteers", "health"],
    },
  ]);
});

test("who is a minor follows the year in Belgium, not that of the server", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  await newMember(ctx, familyId, { birthYear: 2009 });
  const minorAt = async (moment: string) => {
    world.clock.now = Date.parse(moment);
    return (await readFamily(ctx, { familyId })).members[1]?.minor;
  };
  expect(await minorAt("2026-12-31T22:59:59Z")).toBe(true);
  expect(await minorAt("2026-12-31T23:00:00Z")).toBe(false);
});

test("a family that is reached through a child alone is a warning", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await openWithoutAddress(ctx);
  const childId = await newMember(ctx, familyId, { email: "daniel@example.org" });
  const { warnings } = await readFamily(ctx, { familyId });
  expect(warnings).toEqual([{ kind: "address-of-child", memberIds: [childId] }]);
});

async function openWithoutAddress(ctx: Parameters<typeof addMember>[0]) {
  const { familyId } = await openFamily(ctx, { id: newId(), name: "Gezin", municipality: "Lindeveld" });
  await addMember(ctx, { familyId, id: newId(), member: { name: "Moeder", birthYear: 1980 } });
  return { familyId };
}

test("a closed file still reads, and says until when links do", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  await closeFamily(ctx, { familyId });
  const { closed } = await readFamily(ctx, { familyId });
  expect(closed).toEqual({
    at: world.clock.now,
    by: "Joke Vermeulen",
    linksUntil: Date.parse("2027-02-21T09:00:00Z"),
  });
});

test("a family is renamed once per version seen", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const family = { name: "Gezin T.", municipality: "Brugge" };
  await changeFamily(ctx, { familyId, version: 1, family });
  expect(await readFamily(ctx, { familyId })).toMatchObject({ ...family, version: 2 });
  const late = changeFamily(ctx, { familyId, version: 1, family: { ...family, name: "Anders" } });
  await expect(late).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(await readFamily(ctx, { familyId })).toMatchObject(family);
});
