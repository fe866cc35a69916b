import fc from "fast-check";
import { expect, test } from "vitest";
import { anyFamilyFile } from "../testing/family-file";
import { canonicalFamilyFile } from "./canonical-family-file";
import { checkFamilyFile } from "./check-family-file";
import { type FamilyFile, familyFileInput } from "./family-file";
import { writeFamilyFile } from "./write-family-file";

test("canonical once is canonical for good, and still passes its check", () => {
  fc.assert(
    fc.property(anyFamilyFile, (file) => {
      expect(checkFamilyFile(file, 2026)).toEqual([]);
      const once = canonicalFamilyFile(file);
      expect(checkFamilyFile(once, 2026)).toEqual([]);
      expect(canonicalFamilyFile(once)).toEqual(once);
    }),
  );
});

test("what is written reads back as the same family", () => {
  fc.assert(
    fc.property(anyFamilyFile, (file) => {
      const read = familyFileInput.parse(JSON.parse(writeFamilyFile(file)));
      expect(read).toEqual(canonicalFamilyFile(file));
      expect(writeFamilyFile(read)).toBe(writeFamilyFile(file));
    }),
  );
});

test("lists without an order of their own may stand in any", () => {
  fc.assert(
    fc.property(anyFamilyFile, (file) => {
      const turned: FamilyFile = {
        ...file,
        contacts: file.contacts.toReversed(),
        consents: file.consents.toReversed(),
        domainShares: file.domainShares.toReversed(),
        withholdings: file.withholdings.toReversed(),
        needs: file.needs.map((need) => ({ ...need, actors: need.actors.toReversed() })),
        goals: file.goals.map((goal) => ({ ...goal, actors: goal.actors.toReversed() })),
        ties: file.ties.map(({ actor, other }) => ({ actor: other, other: actor })).toReversed(),
        familyLayer: {
          feelings: file.familyLayer.feelings.toReversed(),
          needWords: file.familyLayer.needWords.toReversed(),
          domainWords: file.familyLayer.domainWords.toReversed(),
          withholdingReasons: file.familyLayer.withholdingReasons.toReversed(),
          // What was told on one day keeps its order.
          felt: file.familyLayer.felt,
          versions: file.familyLayer.versions.map((version) => ({
            ...version,
            toldBy: version.toldBy.toReversed(),
            members: version.members.toReversed(),
            needs: version.needs.map((need) => ({ ...need, actors: need.actors.toReversed() })),
            ties: version.ties.map(({ actor, other }) => ({ actor: other, other: actor })).toReversed(),
            account: version.account.toReversed(),
            domainStates: Object.fromEntries(Object.entries(version.domainStates).toReversed()),
          })),
        },
        domainStates: Object.fromEntries(Object.entries(file.domainStates).toReversed()),
      };
      expect(writeFamilyFile(turned)).toBe(writeFamilyFile(file));
    }),
  );
});

test("ids are numbered in order, what is empty is left out, not yet spoken about says nothing", () => {
  const file = familyFileInput.parse({
    format: "rondom-family",
    version: 1,
    family: { name: "Gezin", municipality: "Lindeveld" },
    members: [{ id: "selam", name: "Selam" }],
    ownDomains: [{ id: "faith", name: "Geloof" }],
    domainStates: { faith: "spoken", work: "not-spoken", health: "no-need" },
    contacts: [
      { id: "mia", name: "Mia", formal: true },
      { id: "lieve", name: "Lieve", formal: false },
    ],
    actors: [
      { id: "l", contact: "lieve", volunteer: true, places: [{ domain: "faith", member: "selam" }] },
      { id: "m", contact: "mia" },
    ],
    consents: [],
    needs: [],
    goals: [],
    ties: [{ actor: "m", other: "l" }],
    familyLayer: { feelings: [], needWords: [] },
  });
  expect(JSON.parse(writeFamilyFile(file))).toEqual({
    format: "rondom-family",
    version: 1,
    family: { name: "Gezin", municipality: "Lindeveld" },
    members: [{ id: "m1", name: "Selam", reach: "mail" }],
    ownDomains: [{ id: "d1", name: "Geloof", icon: "star" }],
    domainStates: { health: "no-need", d1: "spoken" },
    contacts: [
      { id: "c1", name: "Lieve", formal: false },
      { id: "c2", name: "Mia", formal: true },
    ],
    actors: [
      { id: "a1", contact: "c1", volunteer: true, places: [{ domain: "d1", member: "m1" }] },
      { id: "a2", contact: "c2" },
    ],
    consents: [],
    needs: [],
    goals: [],
    ties: [{ actor: "a1", other: "a2" }],
    familyLayer: { feelings: [], needWords: [] },
  });
  expect(Object.keys(JSON.parse(writeFamilyFile(file)).domainStates)).toEqual(["health", "d1"]);
});

test("what is shared stands in the order of the domains; a file from before shares nothing and says nothing of it", () => {
  const before = {
    format: "rondom-family",
    version: 1,
    family: { name: "Gezin", municipality: "Lindeveld" },
    members: [{ id: "m1", name: "Selam" }],
    ownDomains: [{ id: "faith", name: "Geloof" }],
    domainStates: {},
    contacts: [
      { id: "c1", name: "Lieve", formal: false },
      { id: "c2", name: "Griet", formal: true },
    ],
    actors: [
      { id: "a1", contact: "c1" },
      { id: "a2", contact: "c2" },
    ],
    ...{ consents: [], needs: [], goals: [], ties: [] },
    familyLayer: { feelings: [], needWords: [] },
  };
  const read = familyFileInput.parse(before);
  expect(read).toMatchObject({ domainShares: [], withholdings: [], familyLayer: { withholdingReasons: [] } });
  expect(writeFamilyFile(read)).not.toMatch(/domainShares|withh/);
  const on = "2026-11-12";
  const shared = familyFileInput.parse({
    ...before,
    domainShares: ["faith", "health", "work"].map((domain) => ({ domain, member: "m1", on })),
    withholdings: [
      { actor: "a2", on },
      { actor: "a1", on },
    ],
    familyLayer: { ...before.familyLayer, withholdingReasons: [{ actor: "a2", words: "Stil." }] },
  });
  const { domainShares, withholdings, familyLayer } = JSON.parse(writeFamilyFile(shared));
  expect(domainShares).toEqual(["work", "health", "d1"].map((domain) => ({ domain, member: "m1", on })));
  expect(withholdings).toEqual([
    { actor: "a1", on },
    { actor: "a2", on },
  ]);
  expect(familyLayer.withholdingReasons).toEqual([{ actor: "a2", words: "Stil." }]);
});

test("what the family says per domain stands by domain, question, member, then words; none of it says nothing", () => {
  const before = {
    ...{ format: "rondom-family", version: 1, family: { name: "Gezin", municipality: "Lindeveld" } },
    members: [{ id: "mother", name: "Selam" }],
    ownDomains: [{ id: "faith", name: "Geloof" }],
    ...{ domainStates: {}, contacts: [], actors: [], consents: [], needs: [], goals: [], ties: [] },
    familyLayer: { feelings: [], needWords: [] },
  };
  const bare = familyFileInput.parse(before);
  expect(bare.familyLayer.domainWords).toEqual([]);
  expect(writeFamilyFile(bare)).not.toContain("domainWords");
  const told = [
    { domain: "faith", question: "about", words: "Rust" },
    { domain: "work", question: "missed", words: "B" },
    { domain: "work", question: "about", member: "mother", words: "A" },
    { domain: "work", question: "about", words: "Zo", language: "ti" },
    { domain: "work", question: "about", words: "Zo", language: "ar" },
    { domain: "work", question: "about", words: "Anders" },
  ];
  const file = familyFileInput.parse({
    ...before,
    familyLayer: { ...before.familyLayer, domainWords: told },
  });
  expect(JSON.parse(writeFamilyFile(file)).familyLayer.domainWords).toEqual([
    { domain: "work", question: "about", words: "Anders", language: "nl" },
    { domain: "work", question: "about", words: "Zo", language: "ar" },
    { domain: "work", question: "about", words: "Zo", language: "ti" },
    { domain: "work", question: "about", member: "m1", words: "A", language: "nl" },
    { domain: "work", question: "missed", words: "B", language: "nl" },
    { domain: "d1", question: "about", words: "Rust", language: "nl" },
  ]);
});
