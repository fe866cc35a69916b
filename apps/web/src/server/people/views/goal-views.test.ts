import type { MemberGoal } from "@rondom/services/plan/read-goals-as-member";
import { expect, it } from "vitest";
import { familyReading } from "../testing/reading";
import { goalsView, newGoalView } from "./goal-views";

const goal: MemberGoal = {
  ...{ id: "g", memberId: null, memberName: null, domain: "own1", domainName: "De moskee" },
  ...{ what: "Zwemmen", how: null, language: "nl", byFrom: null, byDate: null, byWords: null },
  ...{ shared: false, state: "under-way", askAgainOn: null, reachedAt: null, version: 3 },
  ...{ supporters: [], steps: [], yours: true },
};
const words = (text: string, language = "nl") => ({ text, language });

it("goals say what, how, by when and with whom, in the language in which it was said", () => {
  const goals = [
    { ...goal, how: "Elke week", byDate: "2027-01-01", byWords: "ooit" },
    {
      ...{ ...goal, language: "ar", what: "السباحة", byWords: "قبل الصيف" },
      supporters: [{ id: "a", name: "Tom", role: null, organisation: null }],
    },
    { ...goal, state: "reached" as const, reachedAt: 7, byFrom: "2027-01-01", byDate: "2027-02-01" },
  ];
  const view = goalsView(goals, familyReading("/goals"));
  const common = { id: "g", domain: { key: "own1", name: "De moskee" }, href: "/f/selam1/goal/g", steps: [] };
  expect(view.goals).toEqual([
    {
      ...{ ...common, what: words("Zwemmen"), how: words("Elke week") },
      ...{ by: { on: "2027-01-01", from: null }, who: [], state: "under-way", reachedOn: null },
    },
    {
      ...{ ...common, what: words("السباحة", "ar"), how: null, by: { words: words("قبل الصيف", "ar") } },
      ...{ who: ["Tom"], state: "under-way", reachedOn: null },
    },
    {
      ...{ ...common, what: words("Zwemmen"), how: null, by: { on: "2027-02-01", from: "2027-01-01" } },
      ...{ who: [], state: "reached", reachedOn: 7 },
    },
  ]);
  expect(view).toMatchObject({ add: "/f/selam1/new-goal", successes: "/f/selam1/successes" });
});

it("a goal that was not now wakes on its day", () => {
  const parked = (askAgainOn: string) => ({ ...goal, state: "parked" as const, askAgainOn });
  const view = goalsView([parked("2026-11-23"), parked("2026-11-24")], familyReading("/goals"));
  expect(view.goals.map(({ awake }) => awake)).toEqual([true, undefined]);
});

it("in a closed file nothing is added", () => {
  const view = goalsView([], familyReading("/goals", { holder: { readOnly: true } }));
  expect(view.add).toBeUndefined();
});

it("a new goal keeps its id and what was typed", () => {
  expect(
    newGoalView({ adult: true }, [], familyReading("/new-goal", { query: "sent=goal" }), "n"),
  ).toMatchObject({
    ...{ id: "n", adult: true, whose: "me", sent: true, goals: "/f/selam1/goals" },
    boxes: { goal: "", shared: false },
  });
  const posted = new URLSearchParams({ id: "k", goal: "X", whose: "family", topic: "work" });
  const view = newGoalView({ adult: false }, [], familyReading("", { failed: { status: 422, posted } }), "n");
  expect(view).toMatchObject({ id: "k", whose: "family", sent: false, boxes: { goal: "X", topic: "work" } });
});
