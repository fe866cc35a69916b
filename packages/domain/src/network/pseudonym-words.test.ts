import { expect, test } from "vitest";
import { pseudonymWordsOf } from "./pseudonym-words";

test("every pseudonym is said with its letter or number; a member's stays one word", () => {
  const words = pseudonymWordsOf((key, values) => [key, ...Object.values(values ?? {})].join(" "));
  expect(words.member("A")).toBe("member\u00a0A");
  const numbered = ["person", "organisation", "ownDomain", "need", "goal"] as const;
  expect(numbered.map((key) => words[key](3))).toEqual([
    ...["person 3", "organisation 3", "ownDomain 3", "need 3", "goal 3"],
  ]);
  expect([words.family, words.ownWords]).toEqual(["family", "ownWords"]);
});
