import { expect, test } from "vitest";
import { reportState, reportStates, reportStep, reportVerbs } from "./transition";

test("every verb in every state", () => {
  const table = reportVerbs.map((verb) => [verb, ...reportStates.map((state) => reportStep(state, verb))]);
  const bar = { kind: "bar", reason: "not-published" };
  expect(table).toEqual([
    ["correct", bar, { kind: "step", to: "out" }, { kind: "step", to: "out" }],
    ["recall", { kind: "nothing" }, { kind: "step", to: "recalled" }, { kind: "nothing" }],
  ]);
});

test("the newest version says where a report stands", () => {
  expect(reportState(undefined)).toBe("none");
  expect(reportState({ recalledAt: null })).toBe("out");
  expect(reportState({ recalledAt: 1 })).toBe("recalled");
});
