import { expect, it } from "vitest";
import { stageOf } from "./stage";

it.each([
  ["called", null, "ready"],
  ["called", 0, "begun"],
  ["called", 5, "begun"],
  ["draft", null, "not-called"],
  ["cancelled", null, "cancelled"],
  ["cancelled", 5, "cancelled"],
] as const)("%s, opened at %j: %s", (state, openedAt, stage) => {
  expect(stageOf({ state, openedAt })).toBe(stage);
});
