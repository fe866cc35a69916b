import { expect, test } from "vitest";
import { limits } from "../../text";
import { notAsked, yearOf } from "./attribute";
import { changedTie, tieChangeInput } from "./input";

const reasons = (given: unknown) =>
  tieChangeInput.safeParse(given).error?.issues.map(({ message }) => message);

test("nothing has to be said, and what is left out is not in the change", () => {
  expect(tieChangeInput.parse({})).toEqual({});
  expect(Object.keys(tieChangeInput.parse({ closeness: "close" }))).toEqual(["closeness"]);
});

test("every attribute can be said, and taken back with null", () => {
  const all = {
    group: "peers",
    quality: "supportive",
    supports: [{ kind: "informational", direction: "both" }],
    costs: ["paid"],
    functions: ["affection", "stability"],
    closeness: "very-close",
    frequency: "yearly",
    since: "2019",
    means: ["online"],
    where: "abroad",
    outlook: "bonding",
    strength: "strong",
  };
  expect(tieChangeInput.parse(all)).toEqual(all);
  expect(tieChangeInput.parse(notAsked)).toEqual(notAsked);
});

test("lists are kept once each, in their order; an empty list says there is none", () => {
  expect(
    tieChangeInput.parse({
      functions: ["stability", "affection", "stability"],
      means: [],
      costs: ["indebting", "paid"],
      supports: [
        { kind: "psychosocial", direction: "take" },
        { kind: "instrumental", direction: "give" },
        { kind: "psychosocial", direction: "give" },
      ],
    }),
  ).toEqual({
    functions: ["affection", "stability"],
    means: [],
    costs: ["paid", "indebting"],
    supports: [
      { kind: "instrumental", direction: "give" },
      { kind: "psychosocial", direction: "both" },
    ],
  });
});

test("what is on no list is not understood", () => {
  for (const given of [
    { group: "enemies" },
    { quality: "bad" },
    { closeness: "" },
    { means: ["pigeon"] },
    { supports: [{ kind: "magic", direction: "give" }] },
    { supports: [{ kind: "instrumental", direction: "away" }] },
  ]) {
    expect(reasons(given)).toEqual(["not-understood"]);
  }
});

test("limits: length of the words, number in a list", () => {
  expect(tieChangeInput.parse({ since: "x".repeat(limits.title) })).toEqual({
    since: "x".repeat(limits.title),
  });
  expect(reasons({ since: "x".repeat(limits.title + 1) })).toEqual(["too-long"]);
  expect(tieChangeInput.parse({ since: "  " })).toEqual({ since: null });
  expect(tieChangeInput.parse({ means: Array(20).fill("phone") })).toEqual({ means: ["phone"] });
  expect(reasons({ means: Array(21).fill("phone") })).toEqual(["too-many"]);
  const support = { kind: "instrumental", direction: "give" };
  expect(tieChangeInput.parse({ supports: Array(9).fill(support) })).toEqual({ supports: [support] });
  expect(reasons({ supports: Array(10).fill(support) })).toEqual(["too-many"]);
});

test("a change keeps the rest of the tie", () => {
  const tie = { ...notAsked, actorId: "griet", memberId: null, closeness: "close", where: "street" } as const;
  expect(changedTie(tie, { closeness: null, where: undefined, strength: "weak" })).toEqual({
    ...tie,
    closeness: null,
    strength: "weak",
  });
});

test.each([
  ["2019", 2019],
  ["1900", 1900],
  ["2099", 2099],
  ["1899", null],
  ["2100", null],
  ["sinds 2019", null],
  ["20191", null],
  [null, null],
])("since %s: year %s", (since, year) => {
  expect(yearOf(since)).toBe(year);
});
