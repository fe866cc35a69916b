import type { GoalDraft } from "@rondom/domain/network/version/wish-to-goal";
import { expect, test } from "vitest";
import { firstGoalOf } from "./first-goal";

const draft: GoalDraft = {
  domain: "leisure",
  memberId: null,
  what: "Kennismaken met een vriendin",
  supporterIds: ["griet"],
  layer: "shared",
};
const goal = { what: draft.what, domain: "leisure", actorIds: ["griet"] };

test("a wish of the family together is the whole family's goal", () => {
  expect(firstGoalOf(draft, ["selam", "daniel"])).toEqual({ ...goal, memberId: null, shared: false });
});

test("a wish of one is theirs, and told to nobody before they tick it", () => {
  expect(firstGoalOf({ ...draft, memberId: "selam" }, ["selam"])).toEqual({
    ...goal,
    ...{ memberId: "selam", shared: false },
  });
});

test("what somebody feels stays theirs, also when the family told it together", () => {
  const felt: GoalDraft = { ...draft, layer: "family", supporterIds: [] };
  const own = { ...goal, actorIds: [], shared: false };
  expect(firstGoalOf({ ...felt, memberId: "daniel" }, ["selam"])).toEqual({ ...own, memberId: "daniel" });
  expect(firstGoalOf(felt, ["selam", "daniel"])).toEqual({ ...own, memberId: "selam" });
  expect(firstGoalOf(felt, [])).toEqual({ ...own, memberId: null });
});
