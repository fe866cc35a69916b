import { expect, test } from "vitest";
import { circlesInputOf } from "./input-of";
import { referenceCirclesWords } from "./reference";
import { circlesWordsOf } from "./words-of";

const centre = { name: "Gezin", lines: [] };
const griet = {
  id: "a",
  name: "Griet",
  role: null,
  organisation: "OCMW",
  formal: true,
  domains: ["work", "health"],
  feelings: [
    { memberId: null, closeness: "further" as const },
    { memberId: "selam", closeness: "close" as const },
  ],
};

test("a person's closeness is the one of this account alone; where they stand comes from the map", () => {
  const input = (memberId: string | null) =>
    circlesInputOf([griet], memberId, [{ key: "work" }, { key: "own" }], centre, referenceCirclesWords);
  expect(input("selam")).toEqual({
    centre,
    words: referenceCirclesWords,
    domains: ["work", "own"],
    people: [
      {
        id: "a",
        name: "Griet",
        second: "OCMW",
        formal: true,
        domains: ["work", "health"],
        closeness: "close",
      },
    ],
  });
  expect(input(null).people[0]?.closeness).toBe("further");
  expect(input("rahel").people[0]?.closeness).toBeNull();
});

test("a word for every ring", () => {
  const words = circlesWordsOf((key, values) => [key, ...Object.values(values ?? {})].join(" "));
  expect(words.ring).toEqual({
    "very-close": "ring.very-close",
    close: "ring.close",
    further: "ring.further",
    "not-asked": "ring.not-asked",
  });
  expect([words.formal, words.informal, words.position(3, 4)]).toEqual([
    "formal",
    "informal",
    "position 3 4",
  ]);
});
