import { expect, test } from "vitest";
import { lifeDomains } from "../life-domain";
import { domainVocabulary } from "./domain-words";
import { fold } from "./fold";
import { nearestDomain } from "./nearest-domain";
import { readDomains, readMembers } from "./read-places";

const faith = { id: "f".repeat(20), name: "Geloof en feesten" };

test("each of the ten is known by its key and by at least five words; no word stands for two", () => {
  const vocabulary = domainVocabulary([]);
  for (const key of lifeDomains) {
    expect(vocabulary.get(fold(key))).toBe(key);
    expect([...vocabulary].filter(([, of]) => of === key).length).toBeGreaterThanOrEqual(5);
  }
});

test.each<[string, string[]]>([
  ["", []],
  ["Wonen", ["housing"]],
  ["  WONEN ", ["housing"]],
  ["Financieel, schulden, administratie", ["finance"]],
  ["Werk en opleiding", ["work"]],
  ["Werk en wonen", ["work", "housing"]],
  ["Werk en opleiding; Wonen / école", ["work", "housing", "education"]],
  ["wonen, logement", ["housing"]],
  ["السكن", ["housing"]],
  ["geloof en FEESTEN", [faith.id]],
  [faith.id, [faith.id]],
])("%j names %j", (cell, domains) => {
  expect(readDomains(cell, [faith])).toEqual({ domains, wrongs: [] });
});

test("what the family calls its own goes before our words", () => {
  expect(readDomains("Sport", [{ id: "own", name: "sport" }]).domains).toEqual(["own"]);
  expect(readDomains("Sport", []).domains).toEqual(["leisure"]);
});

test("what is not understood is said with the nearest guess, beside what is", () => {
  expect(readDomains("Wonen; Onderwjis, Ruimtevaart", [])).toEqual({
    domains: ["housing"],
    wrongs: [
      { field: "domain", reason: "not-a-domain", said: "Onderwjis", guess: "education" },
      { field: "domain", reason: "not-a-domain", said: "Ruimtevaart", guess: null },
    ],
  });
  expect(readDomains("Werk en ruimtevaart", []).wrongs).toMatchObject([{ said: "Werk en ruimtevaart" }]);
  expect(readDomains("???", []).wrongs).toEqual([]);
});

test.each<[string, string | null]>([
  ["gezondhied", "health"],
  ["gezondheit", "health"],
  ["wone", "housing"],
  ["opvoedingsonder", "parenting"],
  ["hulp bij wonen", "housing"],
  ["xyz", null],
  ["wo", null],
  ["", null],
  [`wonen ${"x".repeat(60)}`, null],
])("near %j is %s", (said, key) => {
  expect(nearestDomain(said, domainVocabulary([]))).toBe(key);
});

const members = [
  { id: "1".repeat(20), name: "Selam Tesfay", ownName: "ሰላም" },
  { id: "2".repeat(20), name: "Yusuf Tesfay", ownName: null },
  { id: "3".repeat(20), name: "Yusuf Haddad", ownName: null },
];
const [selam, yusuf] = members.map(({ id }) => id);

test.each<[string, (string | null | undefined)[]]>([
  ["", [null]],
  ["Hele gezin", [null]],
  ["famille", [null]],
  ["selam", [selam]],
  ["SELAM TESFAY", [selam]],
  ["ሰላም", [selam]],
  ["2".repeat(20), [yusuf]],
  ["Selam en Yusuf Tesfay", [selam, yusuf]],
  ["Selam, selam", [selam]],
])("%j is for %j", (cell, memberIds) => {
  expect(readMembers(cell, members)).toEqual({ memberIds, wrongs: [] });
});

test("an unknown member, and a first name that two have, are said", () => {
  expect(readMembers("Selam; Omar; Yusuf", members)).toEqual({
    memberIds: [selam],
    wrongs: [
      { field: "member", reason: "not-a-member", said: "Omar" },
      { field: "member", reason: "several-members", said: "Yusuf" },
    ],
  });
});
