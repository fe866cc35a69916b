import { expect, test } from "vitest";
import { checkFamilyFile } from "./check-family-file";
import { type FamilyFile, familyFileInput } from "./family-file";

// The family's layer of a file: what is felt and told points at people, needs and domains of the file.

const good = {
  ...{ format: "rondom-family", version: 1, family: { name: "Gezin", municipality: "Lindeveld" } },
  members: [{ id: "m1", name: "Selam", birthYear: 1985 }],
  ownDomains: [{ id: "d1", name: "Geloof" }],
  domainStates: {},
  contacts: [{ id: "c1", name: "Lieve", formal: false }],
  actors: [{ id: "a1", contact: "c1" }],
  needs: [{ id: "n1", domain: "work", member: "m1", title: "Werk" }],
  ...{ consents: [], goals: [], ties: [] },
  familyLayer: {
    feelings: [{ actor: "a1", member: "m1", quality: "strong" }],
    needWords: [{ need: "n1", words: "Ik wil werken." }],
    domainWords: [{ domain: "d1", question: "about", member: "m1", words: "Rust." }],
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
    "a feeling twice",
    (f) => f.familyLayer.feelings.push({ ...first(f.familyLayer.feelings) }),
    [{ pointer: "/familyLayer/feelings/1", reason: "told-twice" }],
  ],
  [
    "a feeling that says nothing",
    (f) => (first(f.familyLayer.feelings).quality = null),
    [{ pointer: "/familyLayer/feelings/0", reason: "says-nothing" }],
  ],
  [
    "a feeling of nobody",
    (f) => Object.assign(first(f.familyLayer.feelings), { actor: "a9", member: "m9" }),
    [
      { pointer: "/familyLayer/feelings/0/actor", reason: "not-in-file" },
      { pointer: "/familyLayer/feelings/0/member", reason: "not-in-file" },
    ],
  ],
  [
    "words for no need",
    (f) => Object.assign(first(f.familyLayer.needWords), { need: "n9", member: "m9" }),
    [
      { pointer: "/familyLayer/needWords/0/need", reason: "not-in-file" },
      { pointer: "/familyLayer/needWords/0/member", reason: "not-in-file" },
    ],
  ],
  [
    "words twice",
    (f) => f.familyLayer.needWords.push({ ...first(f.familyLayer.needWords) }),
    [{ pointer: "/familyLayer/needWords/1", reason: "told-twice" }],
  ],
  [
    "words about no domain, of nobody",
    (f) =>
      f.familyLayer.domainWords.push(
        { domain: "d9", question: "about", member: "m9", words: "x", language: "nl" },
        { domain: "work", question: "about", member: "m1", words: "x", language: "nl" },
        { domain: "work", question: "about", member: null, words: "x", language: "nl" },
        { domain: "work", question: "about", member: null, words: "x", language: "nl" },
      ),
    [
      { pointer: "/familyLayer/domainWords/1/domain", reason: "not-a-domain" },
      { pointer: "/familyLayer/domainWords/1/member", reason: "not-in-file" },
    ],
  ],
];

test.each(cases)("%s is named by its place", (_, change, expected) => {
  expect(problems(change)).toEqual(expected);
});
