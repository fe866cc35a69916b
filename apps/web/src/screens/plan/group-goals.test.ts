import type { GoalView } from "@rondom/services/plan/load-goals";
import { expect, it } from "vitest";
import { groupGoals } from "./group-goals";

const goal = (id: string, domain: string, state: GoalView["state"] = "under-way"): GoalView => ({
  id,
  domain,
  state,
  memberId: null,
  what: id,
  how: null,
  byDate: null,
  byWords: null,
  shared: false,
  version: 1,
  language: "nl",
  byFrom: null,
  askAgainOn: null,
  reachedAt: null,
  steps: [],
  actorIds: [],
});
const today = "2026-11-23";
const table = [{ key: "work" }, { key: "housing" }, { key: "leisure" }];

it("puts what is under way per domain in the order of the table, without empty domains", () => {
  const groups = groupGoals([goal("a", "leisure"), goal("b", "work"), goal("c", "leisure")], table, today);
  expect(groups.underWay.map(({ domain, goals }) => [domain, goals.map(({ id }) => id)])).toEqual([
    ["work", ["b"]],
    ["leisure", ["a", "c"]],
  ]);
});

it("keeps a goal whose domain has left the table, last", () => {
  const groups = groupGoals([goal("a", "gone"), goal("b", "work")], table, today);
  expect(groups.underWay.map(({ domain }) => domain)).toEqual(["work", "gone"]);
});

it("keeps successes, what waits and what was let go apart", () => {
  const groups = groupGoals(
    [
      goal("r", "work", "reached"),
      goal("p", "work", "parked"),
      { ...goal("tomorrow", "work", "parked"), askAgainOn: "2026-11-24" },
      { ...goal("today", "work", "parked"), askAgainOn: "2026-11-23" },
      goal("l", "work", "let-go"),
      goal("u", "work"),
    ],
    table,
    today,
  );
  expect(groups.reached.map(({ id }) => id)).toEqual(["r"]);
  expect(groups.parked.map(({ id }) => id)).toEqual(["p", "tomorrow"]);
  expect(groups.awake.map(({ id }) => id)).toEqual(["today"]);
  expect(groups.letGo.map(({ id }) => id)).toEqual(["l"]);
  expect(groups.underWay).toHaveLength(1);
});
