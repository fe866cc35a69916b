import fc from "fast-check";
import { expect, test } from "vitest";
import { directionOf, eachKindOnce, type Support, supportDirections, supportKinds } from "./support";

const anySupports = fc.array(
  fc.record({ kind: fc.constantFrom(...supportKinds), direction: fc.constantFrom(...supportDirections) }),
);
const said = (...pairs: [Support["kind"], Support["direction"]][]): Support[] =>
  pairs.map(([kind, direction]) => ({ kind, direction }));

test.each([
  ["nothing", said(), said()],
  ["one stays as it was said", said(["instrumental", "take"]), said(["instrumental", "take"])],
  [
    "in the order of the kinds",
    said(["psychosocial", "give"], ["informational", "take"]),
    said(["informational", "take"], ["psychosocial", "give"]),
  ],
  [
    "the same twice is once",
    said(["instrumental", "give"], ["instrumental", "give"]),
    said(["instrumental", "give"]),
  ],
  [
    "given and taken is both",
    said(["instrumental", "give"], ["instrumental", "take"]),
    said(["instrumental", "both"]),
  ],
  ["both holds", said(["instrumental", "both"], ["instrumental", "take"]), said(["instrumental", "both"])],
])("each kind once: %s", (_, supports, expected) => {
  expect(eachKindOnce(supports)).toEqual(expected);
});

test.each([
  ["no help has no direction", said(), null],
  ["only given", said(["instrumental", "give"], ["informational", "give"]), "give"],
  ["only taken", said(["instrumental", "take"]), "take"],
  ["each other", said(["psychosocial", "both"]), "both"],
  ["advice taken and food given is both", said(["informational", "take"], ["instrumental", "give"]), "both"],
])("which way: %s", (_, supports, expected) => {
  expect(directionOf(supports)).toBe(expected);
});

test("laws: once more changes nothing, and no direction is lost", () => {
  fc.assert(
    fc.property(anySupports, (supports) => {
      const once = eachKindOnce(supports);
      expect(eachKindOnce(once)).toEqual(once);
      expect(new Set(once.map(({ kind }) => kind)).size).toBe(once.length);
      expect(directionOf(once)).toBe(directionOf(supports));
    }),
  );
});
