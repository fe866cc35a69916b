import { expect, test } from "vitest";
import { checkFamilyFile } from "./check-family-file";
import { type FamilyFile, familyFileInput } from "./family-file";

const good = {
  format: "rondom-family",
  version: 1,
  family: { name: "Gezin", municipality: "Lindeveld" },
  members: [
    { id: "m1", name: "Selam", birthYear: 1985 },
    { id: "m2", name: "Daniel", birthYear: 2010 },
  ],
  ownDomains: [{ id: "d1", name: "Geloof" }],
  domainStates: { d1: "spoken", work: "spoken" },
  contacts: [
    { id: "c1", name: "Lieve", formal: false },
    { id: "c2", name: "Griet", formal: true },
  ],
  actors: [
    { id: "a1", contact: "c1", places: [{ domain: "d1" }, { domain: "d1", member: "m1" }] },
    { id: "a2", contact: "c2" },
  ],
  consents: [{ actor: "a1", kind: "invite", member: "m1", on: "2026-11-12" }],
  needs: [{ id: "n1", domain: "work", member: "m1", title: "Werk", actors: ["a1"] }],
  goals: [{ id: "g1", domain: "work", what: "Werk", actors: ["a2"] }],
  ties: [{ actor: "a1", other: "a2" }],
  familyLayer: {
    feelings: [{ actor: "a1", member: "m1", quality: "strong" }],
    needWords: [{ need: "n1", words: "Ik wil werken." }],
  },
};

function problems(change: (file: FamilyFile) => void) {
  const file = familyFileInput.parse(structuredClone(good));
  change(file);
  return checkFamilyFile(file, 2026);
}
function first<T>(list: T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error("empty");
  return one;
}

test("a good file has no problem", () => {
  expect(problems(() => {})).toEqual([]);
});

const cases: [string, (file: FamilyFile) => void, { pointer: string; reason: string }[]][] = [
  [
    "a member's id twice",
    (f) => (first(f.members.slice(1)).id = "m1"),
    [{ pointer: "/members/1/id", reason: "id-twice" }],
  ],
  [
    "an own domain named like one of the ten",
    (f) => f.ownDomains.push({ id: "work", name: "x", icon: "sun" }),
    [{ pointer: "/ownDomains/1/id", reason: "id-twice" }],
  ],
  [
    "a domain shared that is none",
    (f) => f.domainShares.push({ domain: "d2", member: "m1", on: "2026-11-12" }),
    [{ pointer: "/domainShares/0/domain", reason: "not-a-domain" }],
  ],
  [
    "a domain shared by nobody of the file, and twice",
    (f) =>
      f.domainShares.push(
        { domain: "d1", member: "m9", on: "2026-11-12" },
        { domain: "d1", member: "m1", on: "2026-11-13" },
      ),
    [
      { pointer: "/domainShares/0/member", reason: "not-in-file" },
      { pointer: "/domainShares/1", reason: "told-twice" },
    ],
  ],
  [
    "a domain shared by a minor",
    (f) => f.domainShares.push({ domain: "work", member: "m2", on: "2026-11-12" }),
    [{ pointer: "/domainShares/0/member", reason: "minor-cannot-agree" }],
  ],
  [
    "nobody withheld, and somebody twice",
    (f) =>
      f.withholdings.push(
        { actor: "a9", on: "2026-11-12" },
        { actor: "a1", on: "2026-11-12" },
        { actor: "a1", on: "2026-11-13" },
      ),
    [
      { pointer: "/withholdings/0/actor", reason: "not-in-file" },
      { pointer: "/withholdings/2", reason: "told-twice" },
    ],
  ],
  [
    "a reason for somebody who is not withheld, and two for one",
    (f) => {
      f.withholdings.push({ actor: "a1", on: "2026-11-12" });
      f.familyLayer.withholdingReasons.push(
        { actor: "a2", words: "x" },
        { actor: "a1", words: "x" },
        { actor: "a1", words: "y" },
      );
    },
    [
      { pointer: "/familyLayer/withholdingReasons/0/actor", reason: "not-in-file" },
      { pointer: "/familyLayer/withholdingReasons/2", reason: "told-twice" },
    ],
  ],
  [
    "a state of no domain",
    (f) => (f.domainStates.d2 = "spoken"),
    [{ pointer: "/domainStates/d2", reason: "not-a-domain" }],
  ],
  [
    "an actor without contact",
    (f) => (first(f.actors.slice(1)).contact = "c3"),
    [
      { pointer: "/actors/1/contact", reason: "not-in-file" },
      { pointer: "/contacts/1", reason: "no-actor" },
    ],
  ],
  [
    "two actors of one contact",
    (f) => (first(f.actors.slice(1)).contact = "c1"),
    [
      { pointer: "/actors/1", reason: "told-twice" },
      { pointer: "/contacts/1", reason: "no-actor" },
    ],
  ],
  [
    "a place in no domain",
    (f) => f.actors[1]?.places.push({ domain: "d9", member: "m9" }),
    [
      { pointer: "/actors/1/places/0/domain", reason: "not-a-domain" },
      { pointer: "/actors/1/places/0/member", reason: "not-in-file" },
    ],
  ],
  [
    "a place twice",
    (f) => f.actors[0]?.places.push({ domain: "d1", member: "m1" }),
    [{ pointer: "/actors/0/places/2", reason: "told-twice" }],
  ],
  [
    "a consent of nobody for nobody",
    (f) => f.consents.push({ actor: "a9", kind: "name", member: "m9", on: "2026-11-12" }),
    [
      { pointer: "/consents/1/actor", reason: "not-in-file" },
      { pointer: "/consents/1/member", reason: "not-in-file" },
    ],
  ],
  [
    "a consent twice",
    (f) => f.consents.push({ ...first(f.consents) }),
    [{ pointer: "/consents/1", reason: "told-twice" }],
  ],
  [
    "a consent of a minor",
    (f) => (first(f.consents).member = "m2"),
    [{ pointer: "/consents/0/member", reason: "minor-cannot-agree" }],
  ],
  [
    "a need with loose ends",
    (f) => Object.assign(first(f.needs), { domain: "x", member: "m9", actors: ["a1", "a9"] }),
    [
      { pointer: "/needs/0/domain", reason: "not-a-domain" },
      { pointer: "/needs/0/member", reason: "not-in-file" },
      { pointer: "/needs/0/actors/1", reason: "not-in-file" },
    ],
  ],
  [
    "a goal with loose ends",
    (f) => Object.assign(first(f.goals), { domain: "x", member: "m9", actors: ["a9"] }),
    [
      { pointer: "/goals/0/domain", reason: "not-a-domain" },
      { pointer: "/goals/0/member", reason: "not-in-file" },
      { pointer: "/goals/0/actors/0", reason: "not-in-file" },
    ],
  ],
  [
    "a need's id twice",
    (f) => f.needs.push({ ...first(f.needs) }),
    [{ pointer: "/needs/1/id", reason: "id-twice" }],
  ],
  [
    "a goal's id twice",
    (f) => f.goals.push({ ...first(f.goals) }),
    [{ pointer: "/goals/1/id", reason: "id-twice" }],
  ],
  [
    "a contact's id twice",
    (f) => f.contacts.push({ ...first(f.contacts) }),
    [{ pointer: "/contacts/2/id", reason: "id-twice" }],
  ],
  [
    "an actor's id twice",
    (f) => f.actors.push({ ...first(f.actors), contact: "c2", places: [] }),
    [
      { pointer: "/actors/2/id", reason: "id-twice" },
      { pointer: "/actors/2", reason: "told-twice" },
    ],
  ],
  [
    "a tie the other way round",
    (f) => f.ties.push({ actor: "a2", other: "a1" }),
    [{ pointer: "/ties/1", reason: "told-twice" }],
  ],
  ["a tie to oneself", (f) => (first(f.ties).other = "a1"), [{ pointer: "/ties/0", reason: "same-person" }]],
  [
    "a tie to nobody",
    (f) => Object.assign(first(f.ties), { actor: "a8", other: "a9" }),
    [
      { pointer: "/ties/0/actor", reason: "not-in-file" },
      { pointer: "/ties/0/other", reason: "not-in-file" },
    ],
  ],
];

test.each(cases)("%s is named by its place", (_, change, expected) => {
  expect(problems(change)).toEqual(expected);
});

test("minors may agree where no adult is on file; words alone are a feeling", () => {
  expect(
    problems((f) => {
      for (const member of f.members) member.birthYear = 2010;
      Object.assign(first(f.familyLayer.feelings), { quality: null, words: "Fijn." });
    }),
  ).toEqual([]);
});

test("the year decides who is a minor", () => {
  const file = familyFileInput.parse(structuredClone(good));
  first(file.consents).member = "m2";
  expect(checkFamilyFile(file, 2027)).toHaveLength(1);
  expect(checkFamilyFile(file, 2028)).toEqual([]);
});
