import { expect, test } from "vitest";
import { accountOf, countTold, peopleOfAccount } from "./account";
import { notAsked, type TieAttributes } from "./attribute";

const feelings = [
  { memberId: null, quality: "supportive" as const, words: "Zij luistert." },
  { memberId: "selam", closeness: "close" as const, supports: [], quality: null },
];
const griet = { id: "griet", feelings };

test("an account is one person's alone: nothing of another's fills what was not asked", () => {
  expect(accountOf(griet, null)).toEqual({ ...notAsked, quality: "supportive" });
  expect(accountOf(griet, "selam")).toEqual({ ...notAsked, closeness: "close", supports: [] });
  expect(accountOf(griet, "rahel")).toEqual(notAsked);
});

test("an account holds the attributes of a tie and nothing else", () => {
  expect(Object.keys(accountOf(griet, null)).sort()).toEqual(Object.keys(notAsked).sort());
});

test("every attribute is handed on as it was told", () => {
  const all: TieAttributes = {
    group: "peers",
    quality: "neutral",
    supports: [{ kind: "instrumental", direction: "give" }],
    costs: ["paid"],
    functions: ["stability"],
    closeness: "further",
    frequency: "weekly",
    since: "2019",
    means: ["phone"],
    where: "abroad",
    outlook: "bridging",
    strength: "weak",
  };
  expect(accountOf({ feelings: [{ memberId: null, ...all }] }, null)).toEqual(all);
  expect(countTold(all)).toBe(12);
});

test("an empty list is an answer; nothing is none", () => {
  expect(countTold(accountOf(griet, "selam"))).toBe(2);
  expect(countTold(accountOf(griet, null))).toBe(1);
  expect(countTold(notAsked)).toBe(0);
});

test("drawn are those round the one who tells, as they stand there, and those told about, in the order of joining", () => {
  const all = [griet, { id: "tom", feelings: [] }, { id: "lieve", feelings: [] }];
  const lieve = { id: "lieve", feelings: [] };
  expect(peopleOfAccount(all, [lieve], "selam")).toEqual([griet, lieve]);
  expect(peopleOfAccount(all, [lieve], "selam")[1]).toBe(lieve);
  expect(peopleOfAccount(all, [lieve], "rahel")).toEqual([lieve]);
  expect(peopleOfAccount(all, all, null)).toEqual(all);
});
