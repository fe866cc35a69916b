import { expect, test } from "vitest";
import { familyWarnings } from "./warnings";

const parent = { id: "p", email: null, minor: false };
const child = { id: "c", email: "c@example.org", minor: true };

test("the only address is a child's", () => {
  expect(familyWarnings([parent, child])).toEqual([{ kind: "address-of-child", memberIds: ["c"] }]);
  const second = { ...child, id: "d" };
  expect(familyWarnings([child, parent, second])[0]?.memberIds).toEqual(["c", "d"]);
});

test("nothing to say when an adult is reached, or nobody is", () => {
  expect(familyWarnings([{ ...parent, email: "p@example.org" }, child])).toEqual([]);
  expect(familyWarnings([parent, { ...child, email: null }])).toEqual([]);
  expect(familyWarnings([])).toEqual([]);
});
