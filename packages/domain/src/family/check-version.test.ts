import { expect, test } from "vitest";
import { checkFamilyFile } from "./check-family-file";
import { type FamilyFile, familyFileInput } from "./family-file";

// Kept versions in a file: each is whole in itself, told by members of the file.

const version = {
  ...{ id: "v1", about: "then", where: "origin", on: "2025-04-02", toldBy: ["m1"], members: ["m1", "m2"] },
  ownDomains: [{ id: "garden", name: "Moestuin" }],
  domainStates: { work: "spoken", garden: "no-need" },
  people: [
    { id: "gone", name: "Tante", formal: false, places: [{ domain: "garden", member: "m2" }] },
    { id: "a1", name: "Lieve", formal: true },
  ],
  needs: [{ id: "n7", domain: "garden", member: "m1", title: "Zaaien", actors: ["gone"] }],
  ties: [{ actor: "gone", other: "a1" }],
  account: [
    { actor: "gone", member: "m1", closeness: "very-close" },
    { actor: "gone", supports: [] },
  ],
};
const good = {
  ...{ format: "rondom-family", version: 1, family: { name: "Gezin", municipality: "Lindeveld" } },
  members: [
    { id: "m1", name: "Selam" },
    { id: "m2", name: "Daniel" },
  ],
  ...{ ownDomains: [], domainStates: {}, needs: [], consents: [], goals: [], ties: [] },
  contacts: [{ id: "c1", name: "Lieve", formal: false }],
  actors: [{ id: "a1", contact: "c1" }],
  familyLayer: {
    ...{ feelings: [], needWords: [] },
    felt: [{ member: "m1", on: "2026-11-23", richness: "sparse" }],
    versions: [version, { ...version, id: "v2", about: "wished", basedOn: "v1" }],
  },
};

type Version = FamilyFile["familyLayer"]["versions"][number];
function problems(change: (version: Version, file: FamilyFile) => void) {
  const file = familyFileInput.parse(structuredClone(good));
  const [first] = file.familyLayer.versions;
  if (!first) throw new Error("empty");
  change(first, file);
  return checkFamilyFile(file, 2026).map(({ pointer, reason }) => {
    return `${pointer.replace("/familyLayer/versions/0/", "")} ${reason}`;
  });
}

test("a good file has no problem, with people and domains that are in versions alone", () => {
  expect(problems(() => {})).toEqual([]);
});

test.each<[string, (version: Version, file: FamilyFile) => void, string[]]>([
  ["nobody told it", (v) => v.toldBy.splice(0), ["toldBy needed", "account/0/member not-in-file"]],
  ["told by a stranger", (v) => v.toldBy.push("m9"), ["toldBy/1 not-in-file"]],
  ["a stranger on it", (v) => v.members.push("m9"), ["members/2 not-in-file"]],
  ["begun from nothing", (v) => (v.basedOn = "v9"), ["basedOn not-in-file"]],
  ["begun from itself", (v) => (v.basedOn = "v1"), ["basedOn not-in-file"]],
  [
    "an own domain called like one of the ten",
    (v) => v.ownDomains.push({ id: "work", name: "W", icon: "star" }),
    ["ownDomains/1/id id-twice"],
  ],
  [
    "an own domain twice",
    (v) => v.ownDomains.push({ id: "garden", name: "G", icon: "star" }),
    ["ownDomains/1/id id-twice"],
  ],
  [
    "the state of no domain",
    (v) => Object.assign(v.domainStates, { sea: "spoken" }),
    ["domainStates/sea not-a-domain"],
  ],
  [
    "a person twice",
    (v) => v.people.push(structuredClone(v.people[1] as Version["people"][number])),
    ["people/2/id id-twice"],
  ],
  [
    "a place nowhere, for nobody",
    (v) => v.people[1]?.places.push({ domain: "sea", member: "m9" }),
    ["people/1/places/0/domain not-a-domain", "people/1/places/0/member not-in-file"],
  ],
  [
    "a need twice",
    (v) => v.needs.push(structuredClone(v.needs[0] as Version["needs"][number])),
    ["needs/1/id id-twice"],
  ],
  [
    "a need of nobody, met by nobody there",
    (v) => Object.assign(v.needs[0] as object, { domain: "sea", member: "m9", actors: ["a1", "a9"] }),
    ["needs/0/domain not-a-domain", "needs/0/member not-in-file", "needs/0/actors/1 not-in-file"],
  ],
  [
    "a tie with nobody",
    (v) => v.ties.push({ actor: "a8", other: "a9" }),
    ["ties/1/actor not-in-file", "ties/1/other not-in-file"],
  ],
  ["a tie with oneself", (v) => v.ties.push({ actor: "a1", other: "a1" }), ["ties/1 same-person"]],
  [
    "an account of nobody",
    (v) => Object.assign(v.account[1] as object, { actor: "a9" }),
    ["account/1/actor not-in-file"],
  ],
  [
    "an account of a member who did not tell it",
    (v) => Object.assign(v.account[1] as object, { member: "m2" }),
    ["account/1/member not-in-file"],
  ],
  [
    "an account twice",
    (v) => Object.assign(v.account[1] as object, { member: "m1" }),
    ["account/1 told-twice"],
  ],
  [
    "a version twice",
    (v) => (v.id = "v2"),
    ["/familyLayer/versions/1/id id-twice", "/familyLayer/versions/1/basedOn not-in-file"],
  ],
  [
    "how it feels to a stranger",
    (_, f) => Object.assign(f.familyLayer.felt[0] as object, { member: "m9" }),
    ["/familyLayer/felt/0/member not-in-file"],
  ],
])("%s", (_, change, expected) => {
  expect(problems(change)).toEqual(expected);
});

test("a file from before versions were kept has none, and one that says nothing of ties was not asked", () => {
  const { felt, versions, ...before } = good.familyLayer;
  const read = familyFileInput.parse({
    ...good,
    familyLayer: { ...before, feelings: [{ actor: "a1", quality: "strong" }] },
  });
  expect(read.familyLayer).toMatchObject({
    felt: [],
    versions: [],
    feelings: [
      { actor: "a1", member: null, quality: "strong", supports: null, closeness: null, words: null },
    ],
  });
});
