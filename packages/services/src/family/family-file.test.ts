import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { familyFileSchema } from "@rondom/domain/family/family-file-schema";
import { pseudonymFile } from "@rondom/domain/family/pseudonym-file";
import { writeFamilyFile } from "@rondom/domain/family/write-family-file";
import { newId } from "@rondom/domain/id";
import { dateOf } from "@rondom/domain/plain-date";
import { anyCanonicalFile } from "@rondom/domain/testing/family-file";
import { pseudonymWords } from "@rondom/domain/testing/pseudonym-words";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { noteOffer } from "../load/note-offer";
import { readLoad } from "../load/read-load";
import { offerContacts } from "../network/actor/offer-contacts";
import { removeActor } from "../network/actor/remove-actor";
import { writeNeedWords } from "../network/need/write-need-words";
import { readNetwork } from "../network/read-network";
import { giveConsent } from "../network/sharing/give-consent";
import { shareDomain } from "../network/sharing/share-domain";
import { withholdActor } from "../network/sharing/withhold-actor";
import { writeTie } from "../network/tie/write-tie";
import { newActor } from "../testing/actor";
import { everythingBut } from "../testing/everything";
import { newMember } from "../testing/family";
import { newNeed } from "../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { exportFamily } from "./export-family";
import { importFamily } from "./import-family";
import { readFamily } from "./read-family";
import { readFamilyFile } from "./read-family-file";
import { removeMember } from "./remove-member";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const coordinator = "joke@welkom.test";
const system = () => world.as({ kind: "system" });
const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
const example = () => file("../demo/tesfay.json");

async function bring(text: string) {
  const { familyId } = await importFamily(system(), { bytes: bytesOf(text), coordinator });
  return { familyId, again: (await exportFamily(system(), { familyId })).text };
}

test("the published schema is the one that checks", () => {
  expect(JSON.parse(file("../../../../docs/family-file.schema.json"))).toEqual(familyFileSchema);
});

test("any canonical file comes out as it went in", async () => {
  await newCoordinator(world, { email: coordinator });
  await fc.assert(
    fc.asyncProperty(anyCanonicalFile, async (file) => {
      const text = writeFamilyFile(file);
      expect((await bring(text)).again).toBe(text);
    }),
    { numRuns: Number(process.env.RONDOM_RUNS) || 12 },
  );
});

test("the example is canonical, and the coordinator finds the family in it", async () => {
  const { ctx } = await newCoordinator(world, { email: coordinator });
  const text = example();
  const { familyId, again } = await bring(text);
  expect(again).toBe(text);
  const family = await readFamily(ctx, { familyId });
  expect(family).toMatchObject({ name: "Gezin Tesfay", municipality: "Lindeveld", warnings: [] });
  expect(family.members).toHaveLength(6);
  expect(family.volunteers.map((one) => one.name)).toEqual(["Lieve Dewaele", "Mia Hendrickx"]);
  const map = await readNetwork(ctx, { familyId });
  const shown = Object.fromEntries(
    map.domains.map((domain) => [domain.own?.name ?? domain.key, domain.shown]),
  );
  expect(shown).toEqual({
    volunteers: "carried",
    integration: "carried",
    work: "nobody",
    finance: "carried",
    housing: "no-need",
    health: "carried",
    education: "carried",
    leisure: "hangs-on-one",
    parenting: "not-spoken",
    informal: "carried",
    "Geloof en feesten": "not-spoken",
  });
  expect(map.needs.filter((need) => need.gap).map((need) => need.title)).toEqual([
    "Opleiding zorg voor Selam",
    "Tolk Tigrinya bij de dokter",
  ]);
  expect(map.goals).toHaveLength(3);
});

test("what a volunteer offers goes along, the newest; a professional's or a neighbour's offer does not", async () => {
  const { ctx } = await newCoordinator(world, { email: coordinator });
  const family = await newFamily(ctx);
  const { familyId } = family;
  const actorId = await newActor(ctx, family, { name: "Lieve", formal: false, volunteer: true });
  await newActor(ctx, family, { name: "Frans", formal: false });
  await noteOffer(ctx, { familyId, id: newId(), actorId, offer: { hours: 1 } });
  world.clock.now += 1000;
  const said = {
    hours: 3,
    themes: ["work"],
    lastDay: "2027-01-05",
    notKinds: ["driving"],
    notWords: "Niet ver",
  };
  await noteOffer(ctx, { familyId, id: newId(), actorId, offer: said });
  const { text } = await exportFamily(system(), { familyId });
  const on = dateOf(world.clock.now);
  const { actors } = JSON.parse(text);
  expect(actors.map((actor: { offer?: object }) => actor.offer)).toEqual([{ ...said, on }, undefined]);
  const { familyId: copy, again } = await bring(text);
  expect(again).toBe(text);
  expect(
    (await readLoad(ctx, { familyId: copy })).bearers.find(({ name }) => name === "Lieve")?.offer,
  ).toEqual(said);
  const strange = { ...JSON.parse(text) };
  strange.actors[1].offer = { hours: 9, on };
  expect((await bring(JSON.stringify(strange))).again).toBe(text);
  const hidden = pseudonymFile(readFamilyFile(bytesOf(text), 2026), pseudonymWords, 2026);
  expect(hidden.actors[0]?.offer).toEqual({ ...said, notWords: "…", on });
});

test("a family drawn by hand goes out, comes in, and goes out the same", async () => {
  const { ctx } = await newCoordinator(world, { email: coordinator });
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const actorId = await newActor(ctx, family, { name: "Tom <b>", domains: ["work"] });
  const needId = await newNeed(ctx, familyId, { memberId, actorIds: [actorId] });
  await writeNeedWords(ctx, { familyId, needId, memberId, words: "Mijn\nwoorden" });
  await writeTie(ctx, { familyId, actorId, memberId, quality: "conflicted", words: null });
  await shareDomain(ctx, { familyId, id: newId(), domain: "work", memberId });
  await withholdActor(ctx, { familyId, id: newId(), actorId, reason: "Voor de rust." });
  const { text } = await exportFamily(system(), { familyId });
  expect((await bring(text)).again).toBe(text);
  expect(JSON.parse(text)).toMatchObject({
    members: [{ id: "m1", name: "Selam Tesfay" }],
    contacts: [{ id: "c1", name: "Tom <b>" }],
    actors: [{ id: "a1", contact: "c1", places: [{ domain: "work" }] }],
    consents: [
      { actor: "a1", kind: "invite", member: "m1", on: "2026-11-23" },
      { actor: "a1", kind: "name", member: "m1", on: "2026-11-23" },
    ],
    domainShares: [{ domain: "work", member: "m1", on: "2026-11-23" }],
    withholdings: [{ actor: "a1", on: "2026-11-23" }],
    needs: [{ id: "n1", domain: "work", member: "m1", title: "Werk zoeken", state: "open", actors: ["a1"] }],
    familyLayer: {
      withholdingReasons: [{ actor: "a1", words: "Voor de rust." }],
      feelings: [{ actor: "a1", member: "m1", quality: "conflicted" }],
      needWords: [{ need: "n1", member: "m1", words: "Mijn\nwoorden", language: "nl" }],
    },
  });
});

test("whoever left stays out, and what only they have with them", async () => {
  const { ctx } = await newCoordinator(world, { email: coordinator });
  const family = await newFamily(ctx);
  const { familyId } = family;
  const gone = await newMember(ctx, familyId, { name: "Weg", birthYear: 1990 });
  const actorId = await newActor(ctx, family, { consents: [], name: "Weg ook" });
  const stays = await newActor(ctx, family, { consents: [], name: "Blijft" });
  await giveConsent(ctx, { familyId, id: newId(), actorId: stays, kind: "name", memberId: gone });
  const needId = await newNeed(ctx, familyId, { memberId: gone, title: "Weg nood" });
  await writeNeedWords(ctx, { familyId, needId, memberId: null, words: "weg woorden" });
  await writeTie(ctx, { familyId, actorId: stays, memberId: gone, quality: "strong", words: null });
  await writeTie(ctx, { familyId, actorId, memberId: null, quality: "strong", words: null });
  await withholdActor(ctx, { familyId, id: newId(), actorId, reason: "weg reden" });
  await shareDomain(ctx, { familyId, id: newId(), domain: "work", memberId: gone });
  await removeMember(ctx, { familyId, memberId: gone, version: 1 });
  await removeActor(ctx, { familyId, actorId, version: 1 });
  const { text } = await exportFamily(system(), { familyId });
  expect(text).not.toMatch(/weg|domainShares|withholdings/i);
  expect(JSON.parse(text)).toMatchObject({
    members: [{ name: "Selam Tesfay" }],
    contacts: [{ name: "Blijft" }],
    consents: [],
    needs: [],
    familyLayer: { feelings: [], needWords: [] },
  });
  expect((await bring(text)).again).toBe(text);
});

test("a professional known to the last word is not added twice; one who differs is", async () => {
  const { ctx } = await newCoordinator(world, { email: coordinator });
  const text = example();
  await bring(text);
  const { familyId } = await bring(text);
  expect(await offerContacts(ctx, { familyId, words: "Griet Maes" })).toHaveLength(1);
  const moved = text.replace("griet.maes@ocmw.test", "g.maes@ocmw.test");
  expect((await bring(moved)).again).toBe(moved);
  expect(await offerContacts(ctx, { familyId, words: "Griet Maes" })).toHaveLength(2);
});

test("a file that does not fit, or a coordinator who is not there, changes nothing at all", async () => {
  await newCoordinator(world, { email: coordinator });
  const before = await everythingBut(world);
  const text = example();
  const nobody = importFamily(system(), { bytes: bytesOf(text), coordinator: "nobody@welkom.test" });
  await expect(nobody).rejects.toMatchObject({ code: "not-found", reason: "no-such-coordinator" });
  const broken = importFamily(system(), { bytes: bytesOf(text.replace('"a13"', '"a1"')), coordinator });
  await expect(broken).rejects.toMatchObject({ code: "not-valid", reason: "family-file" });
  expect(await everythingBut(world)).toEqual(before);
});

test("only the command line brings families in and out", async () => {
  const { ctx } = await newCoordinator(world, { email: coordinator });
  const { familyId } = await newFamily(ctx);
  const bytes = bytesOf(example());
  await expect(importFamily(ctx, { bytes, coordinator })).rejects.toMatchObject({ code: "not-found" });
  await expect(exportFamily(ctx, { familyId })).rejects.toMatchObject({ code: "not-found" });
  await expect(exportFamily(system(), { familyId: newId() })).rejects.toMatchObject({ code: "not-found" });
});
