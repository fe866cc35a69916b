import { expect, test } from "vitest";
import { canonicalFamilyFile } from "./canonical-family-file";
import { familyFileInput } from "./family-file";
import { writeFamilyFile } from "./write-family-file";

const base = {
  ...{ format: "rondom-family", version: 1, family: { name: "Gezin", municipality: "Lindeveld" } },
  members: [
    { id: "selam", name: "Selam" },
    { id: "daniel", name: "Daniel" },
  ],
  ownDomains: [{ id: "faith", name: "Geloof" }],
  ...{ domainStates: {}, consents: [], goals: [], ties: [] },
  contacts: [{ id: "c", name: "Griet", formal: true }],
  actors: [{ id: "griet", contact: "c" }],
  needs: [{ id: "work", domain: "work", title: "Werk" }],
};
const person = (id: string) => ({ id, name: id, formal: false });
const file = familyFileInput.parse({
  ...base,
  familyLayer: {
    feelings: [{ actor: "griet", supports: [], means: [], costs: null, where: "abroad" }],
    needWords: [],
    felt: [
      { member: "daniel", on: "2025-01-01", effect: "burdening" },
      { member: "selam", on: "2026-02-02", richness: "rich" },
      { member: "selam", on: "2025-12-31", richness: "sparse" },
      { member: "selam", on: "2026-02-02" },
    ],
    versions: [
      {
        ...{ id: "late", about: "wished", on: "2026-03-01", toldBy: ["daniel", "selam"], basedOn: "early" },
        people: [person("tante"), person("griet"), person("coach")],
      },
      {
        ...{ id: "early", about: "then", where: "origin", on: "2025-03-01", toldBy: ["selam"] },
        members: ["daniel", "selam"],
        ownDomains: [
          { id: "garden", name: "Moestuin" },
          { id: "faith", name: "Geloof" },
        ],
        domainStates: { garden: "spoken", health: "no-need", work: "not-spoken" },
        people: [{ ...person("tante"), places: [{ domain: "garden", member: "daniel" }] }, person("oom")],
        needs: [{ id: "sow", domain: "garden", title: "Zaaien", member: "selam", actors: ["oom", "tante"] }],
        ties: [{ actor: "oom", other: "tante" }],
        account: [
          { actor: "oom", member: "selam", strength: "weak" },
          { actor: "tante", functions: [] },
        ],
      },
    ],
  },
});

test("versions stand by day; who is no more is numbered after everybody of now, the same in each", () => {
  const { familyLayer, actors, needs, ownDomains } = canonicalFamilyFile(file);
  expect([actors[0]?.id, needs[0]?.id, ownDomains[0]?.id]).toEqual(["a1", "n1", "d1"]);
  const [early, late] = familyLayer.versions;
  expect(early).toMatchObject({
    ...{ id: "v1", on: "2025-03-01", toldBy: ["m1"], members: ["m1", "m2"], basedOn: null },
    ownDomains: [{ id: "d2" }, { id: "d1" }],
    people: [{ id: "a2", places: [{ domain: "d2", member: "m2" }] }, { id: "a3" }],
    needs: [{ id: "n2", domain: "d2", member: "m1", actors: ["a2", "a3"] }],
    ties: [{ actor: "a2", other: "a3" }],
    account: [
      { actor: "a2", member: null, functions: [] },
      { actor: "a3", member: "m1", strength: "weak" },
    ],
  });
  expect(Object.entries(early?.domainStates ?? {})).toEqual([
    ["health", "no-need"],
    ["d2", "spoken"],
  ]);
  expect(late).toMatchObject({ id: "v2", toldBy: ["m1", "m2"], basedOn: "v1" });
  expect(late?.people.map(({ id }) => id)).toEqual(["a2", "a1", "a4"]);
});

test("how it felt stands by member, then by day; of one day as it was asked", () => {
  expect(canonicalFamilyFile(file).familyLayer.felt).toEqual([
    { member: "m1", on: "2025-12-31", richness: "sparse", effect: null },
    { member: "m1", on: "2026-02-02", richness: "rich", effect: null },
    { member: "m1", on: "2026-02-02", richness: null, effect: null },
    { member: "m2", on: "2025-01-01", richness: null, effect: "burdening" },
  ]);
});

test("that there is none is written; what was not asked is left out", () => {
  const written = JSON.parse(writeFamilyFile(file)).familyLayer;
  expect(written.feelings).toEqual([{ actor: "a1", supports: [], means: [], where: "abroad" }]);
  expect(Object.keys(written)).toEqual(["feelings", "needWords", "felt", "versions"]);
  expect(written.versions[1]).toEqual({
    ...{ id: "v2", about: "wished", where: "here", on: "2026-03-01", toldBy: ["m1", "m2"], basedOn: "v1" },
    people: [
      { id: "a2", name: "tante", formal: false },
      { id: "a1", name: "griet", formal: false },
      { id: "a4", name: "coach", formal: false },
    ],
  });
  const before = familyFileInput.parse({ ...base, familyLayer: { feelings: [], needWords: [] } });
  expect(Object.keys(JSON.parse(writeFamilyFile(before)).familyLayer)).toEqual(["feelings", "needWords"]);
});
