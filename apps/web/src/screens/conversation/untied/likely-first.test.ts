import { expect, it } from "vitest";
import { likelyFirst } from "./likely-first";

const one = { id: "one", domains: ["health", "work"] };
const people = [
  { id: "far", domains: ["leisure"] },
  one,
  { id: "near", domains: ["work"] },
  { id: "nearest", domains: ["work", "health"] },
  { id: "also", domains: ["health"] },
];

it("puts those of the same domains first, and leaves the person out", () => {
  expect(likelyFirst(people, one).map(({ id }) => id)).toEqual(["nearest", "near", "also", "far"]);
});
