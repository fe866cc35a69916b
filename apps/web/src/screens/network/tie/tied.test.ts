import { notAsked } from "@rondom/domain/network/tie/attribute";
import { expect, it } from "vitest";
import { tied } from "./tied";

const feeling = (memberId: string | null, about: object = {}) => ({
  ...notAsked,
  actorId: "griet",
  memberId,
  words: null,
  at: 1,
  ...about,
});
const griet = {
  id: "griet",
  name: "Griet",
  feelings: [feeling(null, { quality: "strong", words: "Zij luistert." })],
};
const tom = { id: "tom", name: "Tom", feelings: [] };

it("changes what is said and keeps the rest of the account, words included", () => {
  const [changed, other] = tied([griet, tom], "griet", null, { closeness: "close" }, 7);
  expect(changed).toEqual({
    ...griet,
    feelings: [feeling(null, { quality: "strong", words: "Zij luistert.", closeness: "close", at: 7 })],
  });
  expect(other).toBe(tom);
});

it("opens an account of its own for somebody else, and never touches that of another", () => {
  const [changed] = tied([griet], "griet", "selam", { quality: "conflicted", words: "Moeilijk." }, 7);
  expect(changed?.feelings).toEqual([
    griet.feelings[0],
    feeling("selam", { quality: "conflicted", words: "Moeilijk.", at: 7 }),
  ]);
  expect(changed?.feelings[0]).toBe(griet.feelings[0]);
});

it("an answer can be taken back", () => {
  const [changed] = tied([griet], "griet", null, { quality: null, words: null }, 7);
  expect(changed?.feelings).toEqual([feeling(null, { at: 7 })]);
});
