import { expect, test } from "vitest";
import { nearestDomain } from "./nearest-domain";

const vocabulary = new Map([
  ["wonen", "housing"],
  ["werk", "work"],
  ["gezondheid", "health"],
  ["familie", "informal"],
]);
const nearest = (said: string) => nearestDomain(said, vocabulary);

test.each([
  ["a letter too many", "woonen", "housing"],
  ["a letter too few", "wnen", "housing"],
  ["another letter", "wonan", "housing"],
  ["two that changed places", "wnoen", "housing"],
  ["two things amiss in a long word", "gezndhied", "health"],
  ["three", "gesntheid", "health"],
  ["the beginning of a word", "gez", "health"],
  ["a sentence with the word in it", "iets met werk erbij", "work"],
  ["more than a short word may have too many", "werken", null],
])("%s: %s", (_, said, key) => {
  expect(nearest(said)).toBe(key);
});

test.each(["wo", "we", "kat", "wnoan", "woonenn", "wnn", "gsnthied", "milie x", "amilias", "zon"])(
  "%s is near nothing",
  (said) => {
    expect(nearest(said)).toBeNull();
  },
);

test("sixty letters are compared, and not one more", () => {
  expect(nearest(`${"x".repeat(55)} werk`)).toBe("work");
  expect(nearest(`${"x".repeat(56)} werk`)).toBeNull();
});

test("of two as near the first counts, and a nearer one before it", () => {
  const both = new Map([
    ["zorg", "one"],
    ["zorgen", "two"],
  ]);
  expect(nearestDomain("zorge", both)).toBe("one");
  expect(nearestDomain("zorgem", both)).toBe("two");
});
