import { expect, test } from "vitest";
import { notAsked, type TieAttributes } from "./attribute";
import { tieAttributes } from "./layer";
import { attributesIn, sameTie, wasTold } from "./told";

const told: TieAttributes = {
  group: "others",
  quality: "conflicted",
  supports: [{ kind: "instrumental", direction: "take" }],
  costs: [],
  functions: ["material"],
  closeness: "further",
  frequency: "rarely",
  since: "2019",
  means: ["phone"],
  where: "municipality",
  outlook: "bridging",
  strength: "weak",
};

test("of a row that says more, the attributes alone", () => {
  expect(attributesIn({ ...told, ...{ id: "row", words: "Zij", at: 1 } })).toEqual(told);
  expect(Object.keys(attributesIn(told)).sort()).toEqual([...tieAttributes].sort());
});

test("any attribute by itself is something told, an empty list too", () => {
  expect(wasTold(notAsked)).toBe(false);
  for (const attribute of tieAttributes) {
    expect(wasTold({ ...notAsked, [attribute]: told[attribute] })).toBe(true);
  }
});

test("two accounts are the same when every attribute is", () => {
  expect(sameTie(told, structuredClone(told))).toBe(true);
  for (const attribute of tieAttributes) {
    expect(sameTie(told, { ...told, [attribute]: null })).toBe(false);
    expect(sameTie({ ...told, [attribute]: null }, told)).toBe(false);
  }
  expect(sameTie({ ...told, means: [] }, { ...told, means: null })).toBe(false);
});
