import { expect, test } from "vitest";
import { goalSeenBy } from "./seen-by";

const adult = { memberId: "selam", minor: false, ticked: true };
const minor = { memberId: "daniel", minor: true, ticked: false };

test("one's own goal always", () => {
  for (const shared of [true, false]) {
    expect(goalSeenBy({ memberId: "selam", shared }, adult)).toBe(true);
    expect(goalSeenBy({ memberId: "daniel", shared }, minor)).toBe(true);
  }
});

test("the family's by its adults, and by a minor for whom goals were ticked", () => {
  expect(goalSeenBy({ memberId: null, shared: false }, adult)).toBe(true);
  expect(goalSeenBy({ memberId: null, shared: true }, minor)).toBe(false);
  expect(goalSeenBy({ memberId: null, shared: false }, { ...minor, ticked: true })).toBe(true);
});

test("another member's only when that one shared it", () => {
  expect(goalSeenBy({ memberId: "rahel", shared: false }, adult)).toBe(false);
  expect(goalSeenBy({ memberId: "rahel", shared: true }, adult)).toBe(true);
  expect(goalSeenBy({ memberId: "rahel", shared: true }, minor)).toBe(false);
  expect(goalSeenBy({ memberId: "rahel", shared: true }, { ...minor, ticked: true })).toBe(true);
  expect(goalSeenBy({ memberId: "rahel", shared: false }, { ...minor, ticked: true })).toBe(false);
});
