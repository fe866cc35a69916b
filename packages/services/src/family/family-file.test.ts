import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { familyFileSchema } from "@rondom/domain/family/family-file-schema";
import { writeFamilyFile } from "@rondom/domain/family/write-family-file";
import { newId } from "@rondom/domain/id";
import { anyCanonicalFile } from "@rondom/domain/testing/family-file";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { giveConsent } from "../network/give-consent";
import { writeFelt } from "../network/mirror/write-felt";
import { offerContacts } from "../network/offer-contacts";
import { readNetwork } from "../network/read-network";
import { removeActor } from "../network/remove-actor";
import { shareDomain } from "../network/share-domain";
import { writeTie } from "../network/tie/write-tie";
import { compareVersions } from "../network/version/compare-versions";
import { withholdActor } from "../network/withhold-actor";
import { writeNeedWords } from "../network/write-need-words";
import { newActor } from "../testing/actor";
import { everythingBut } from "../testing/everything";
import { newMember } from "../testing/family";
import { newNeed } from "../testing/network";
import { newVersion, versionsOf } from "../testing/version";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { exportFamily } from "./export-family";
import { importFamily } from "./import-family";
import { readFamily } from "./read-family";
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
    { numRuns: Number(process.env.RONDOM_RUNS) || 25 },
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

test("kept versions, what is told of ties and how it feels go along; a day later too", async () => {
  const { ctx } = await newCoordinator(world, { email: coordinator });
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const daniel = await newMember(ctx, familyId, { name: "Daniel", birthYear: 1988 });
  const actorId = await newActor(ctx, family, { name: "Griet", domains: ["work"], consents: [] });
  const aunt = await newActor(ctx, family, { name: "Tante", formal: false, consents: [] });
  const tie = { supports: [], closeness: "close", since: "2019", means: ["phone"], words: "Lief" };
  await writeTie(ctx, { familyId, actorId, memberId, ...tie });
  await writeTie(ctx, { familyId, actorId: aunt, memberId, group: "family" });
  await writeTie(ctx, { familyId, actorId, memberId: daniel, quality: "strong" });
  const felt = { familyId, memberId, richness: "sparse", effect: null };
  await writeFelt(ctx, { ...felt, id: newId() });
  const then = await newVersion(ctx, familyId, [memberId, daniel], { about: "then", where: "origin" });
  world.clock.now += 1_000;
  await newVersion(ctx, familyId, [daniel], { about: "wished", basedOnId: then });
  await newVersion(ctx, familyId, [daniel]);
  await writeFelt(ctx, { ...felt, id: newId(), effect: "burdening" });
  await removeActor(ctx, { familyId, actorId: aunt, version: 1 });
  await removeMember(ctx, { familyId, memberId: daniel, version: 1 });
  const { text } = await exportFamily(system(), { familyId });
  const again = await bring(text);
  expect(again.again).toBe(text);
  const person = { formal: true, places: [{ domain: "work" }] };
  const { words, ...drawn } = tie;
  expect(JSON.parse(text).familyLayer).toEqual({
    feelings: [{ actor: "a1", member: "m1", words, ...drawn }],
    needWords: [],
    felt: [
      { member: "m1", on: "2026-11-23", richness: "sparse" },
      { member: "m1", on: "2026-11-23", richness: "sparse", effect: "burdening" },
    ],
    versions: [
      {
        ...{ id: "v1", about: "then", where: "origin", on: "2026-11-23" },
        ...{ toldBy: ["m1"], members: ["m1"] },
        people: [
          { id: "a1", name: "Griet", ...person },
          { id: "a2", name: "Tante", formal: false },
        ],
        account: [
          { actor: "a1", member: "m1", ...drawn },
          { actor: "a2", member: "m1", group: "family" },
        ],
      },
    ],
  });
  const [kept] = await versionsOf(ctx, again.familyId);
  expect(kept).toMatchObject({ about: "then", where: "origin", people: 2, formal: 1, version: 1 });
  const { items } = await compareVersions(ctx, { familyId: again.familyId, from: kept?.id ?? "", to: "now" });
  expect(items.map(({ kind }) => kind)).toEqual(["went", "formal-share"]);
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
