import { difference } from "@rondom/domain/network/version/difference";
import { anyCompared } from "@rondom/domain/testing/map-version";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf, kinds } from "./in-words";

test("each difference of two maps has a name of its own, and is of a kind that is told", () => {
  fc.assert(
    fc.property(anyCompared, anyCompared, (before, after) => {
      const items = difference(before, after);
      expect(new Set(items.map(keyOf)).size).toBe(items.length);
      expect(items.every(({ kind }) => kinds.includes(kind))).toBe(true);
    }),
  );
});

test("one person may come closer for two of the family", () => {
  const closer = (memberId: string | null) =>
    keyOf({ kind: "closer", actorId: "griet", memberId, from: "close", to: "very-close" });
  expect(closer(null)).not.toBe(closer("selam"));
});

test("no kind is told twice", () => {
  expect(new Set(kinds).size).toBe(kinds.length);
});
