import { expect, it } from "vitest";
import { wordOnGoal, wordOnStep } from "./whose-word";

const members = [{ id: "mother" }, { id: "son" }];
const hers = { memberId: "mother" };

it("a move of a goal is its member's word, while they are of the family", () => {
  expect(wordOnGoal(hers, members)).toBe("mother");
  expect(wordOnGoal({ memberId: "left" }, members)).toBeNull();
  expect(wordOnGoal({ memberId: null }, members)).toBeNull();
});

it("a tick of a step is the word of the member who takes it; of a step of nobody, the goal's; of another's, nobody's", () => {
  expect(wordOnStep(hers, { who: { kind: "member", id: "son" } }, members)).toBe("son");
  expect(wordOnStep(hers, { who: { kind: "member", id: "left" } }, members)).toBeNull();
  expect(wordOnStep(hers, { who: null }, members)).toBe("mother");
  expect(wordOnStep(hers, { who: { kind: "actor", id: "son" } }, members)).toBeNull();
  expect(wordOnStep(hers, { who: { kind: "coordinator", id: "mother" } }, members)).toBeNull();
});
