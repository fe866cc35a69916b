import { expect, it } from "vitest";
import { subjectIds } from "./subject-ids";

it.each([
  ["need", "needId"],
  ["goal", "goalId"],
  ["step", "stepId"],
  ["agenda-item", "agendaItemId"],
  ["open-question", "openQuestionId"],
] as const)("a %s is told as %s", (kind, column) => {
  expect(subjectIds({ kind, id: "x", words: "Lezen", domain: null })).toEqual({ [column]: "x" });
});

it("nothing is told of nothing", () => {
  expect(subjectIds(null)).toEqual({});
});
