import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { addMember } from "../family/add-member";
import { closeFamily } from "../family/close-family";
import { shareWithMinor } from "../family/share-with-minor";
import { removeActor } from "../network/actor/remove-actor";
import { newActor, newLink } from "../testing/actor";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { notMe } from "./not-me";
import { readHolder } from "./read-holder";

let world: World;
let ctx: Ctx;
let family: { familyId: string; memberId: string };
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  family = await newFamily(ctx);
});
afterEach(() => world.close());

const linkOf = (kind: "actor" | "member", id: string) =>
  newLink(world, ctx, family.familyId, { kind, id }).then(({ holder }) => holder);

test("a participant: who reads, whom to call, nothing of the family's pages", async () => {
  const holder = await linkOf("actor", await newActor(ctx, family, { languages: ["fr"] }));
  expect(await readHolder(holder)).toEqual({
    name: "Griet Maes",
    called: "Griet",
    language: "fr",
    coordinator: { name: "Joke Vermeulen", called: "Joke", phone: "09 000 00 00" },
    readOnly: false,
    shares: [],
    decides: false,
    seesMap: false,
    offers: false,
  });
});

test("a volunteer can say what they can do, as long as they help", async () => {
  const volunteer = await newActor(ctx, family, { formal: false, volunteer: true });
  const holder = await linkOf("actor", volunteer);
  expect((await readHolder(holder)).offers).toBe(true);
  await removeActor(ctx, { familyId: family.familyId, actorId: volunteer, version: 1 });
  expect((await readHolder(holder)).offers).toBe(false);
});

test("an adult of the family opens all of its pages", async () => {
  const holder = await linkOf("member", family.memberId);
  expect(await readHolder(holder)).toMatchObject({
    name: "Selam Tesfay",
    language: "en",
    shares: ["reports", "map", "goals", "tasks"],
  });
});

test("a minor opens what was ticked, in own letters where they read those", async () => {
  const id = newId();
  const member = { name: "Omar Khalil", ownName: "عمر خليل", birthYear: 2012, languages: ["ar"] };
  await addMember(ctx, { familyId: family.familyId, id, member });
  const holder = await linkOf("member", id);
  expect(await readHolder(holder)).toMatchObject({ name: "عمر خليل", called: "عمر", shares: [] });
  await shareWithMinor(ctx, { familyId: family.familyId, memberId: id, kind: "map" });
  expect((await readHolder(holder)).shares).toEqual(["map"]);
});

test("own letters wait for a reader of Arabic", async () => {
  const id = newId();
  const member = { name: "Omar Khalil", ownName: "عمر خليل", birthYear: 1980, languages: ["nl"] };
  await addMember(ctx, { familyId: family.familyId, id, member });
  expect(await readHolder(await linkOf("member", id))).toMatchObject({
    name: "Omar Khalil",
    called: "Omar",
  });
});

test("a closed file is read only, and a dead link says nothing", async () => {
  const holder = await linkOf("member", family.memberId);
  await closeFamily(ctx, { familyId: family.familyId, id: newId() });
  expect((await readHolder(holder)).readOnly).toBe(true);
  await notMe(holder);
  await expect(readHolder(holder)).rejects.toMatchObject({ code: "not-found" });
});
