import { expect, it } from "vitest";
import { openQuestionStates, questionIsOpen, questionStep, questionVerbs, usualDays } from "./open-question";

it("every verb in every state", () => {
  const table = Object.fromEntries(
    questionVerbs.map((verb) => [verb, openQuestionStates.map((state) => questionStep(state, verb))]),
  );
  expect(openQuestionStates).toEqual(["open", "searching", "answered", "let-go"]);
  expect(table).toEqual({
    search: ["searching", "searching", null, null],
    answer: ["answered", "answered", null, null],
    "let-go": ["let-go", "let-go", null, null],
    reopen: [null, null, "open", "open"],
  });
});

it("somebody looks for it while it is open or searched", () => {
  expect(openQuestionStates.filter(questionIsOpen)).toEqual(["open", "searching"]);
});

it.each([
  [[], null],
  [[4], 4],
  [[9, 1, 2], 2],
  [[1, 2], 2],
  [[10, 0, 2, 6], 4],
] as const)("the middle of %j days is %s", (days, middle) => {
  expect(usualDays(days)).toBe(middle);
});
