import { goalStates } from "@rondom/domain/plan/goal";
import type { MemberGoal } from "@rondom/services/plan/read-goals-as-member";
import { describe, expect, it } from "vitest";
import { familyReading } from "../testing/reading";
import { goalPageView, goalsView, newGoalView, successesView } from "./goal-views";

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

it("in a closed file nothing is added", () => {
  const view = goalsView([], familyReading("/goals", { holder: { readOnly: true } }));
  expect(view.add).toBeUndefined();
});

describe("one goal", () => {
  it.each([
    ["wish", "reach choose start park let-go change"],
    ["chosen", "reach start park let-go change"],
    ["under-way", "reach park let-go change"],
    ["reached", "take-up"],
    ["parked", "reach take-up let-go change"],
    ["let-go", "reach take-up"],
  ])("as a %s can: %s", (state, can) => {
    const found = goalStates.find((each) => each === state) ?? "wish";
    const view = goalPageView({ ...goal, state: found }, [], familyReading("/goal/g"), "s");
    expect(view.can.join(" ")).toBe(can);
  });

  it("of another, or in a closed file, is to be read alone", () => {
    expect(goalPageView({ ...goal, yours: false }, [], familyReading("/goal/g")).can).toEqual([]);
    const closed = familyReading("/goal/g", { holder: { readOnly: true }, query: "step=park" });
    expect(goalPageView(goal, [], closed)).toMatchObject({ can: [], step: null });
  });

  it("asks a word first where the address says so, if that can be", () => {
    const asked = (query: string, over: Partial<MemberGoal> = {}) =>
      goalPageView({ ...goal, ...over }, [], familyReading("/goal/g", { query })).step;
    expect([asked("step=park"), asked("step=let-go"), asked("step=change")]).toEqual([
      "park",
      "let-go",
      "change",
    ]);
    expect([asked("step=reach"), asked("step=x"), asked("step=park", { state: "reached" })]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("says when it is asked again, who else sees it, and holds its words in the boxes", () => {
    const parked = { ...goal, state: "parked" as const, askAgainOn: "2027-03-01", memberId: "m" };
    const view = goalPageView(parked, [{ key: "own1", name: "De moskee" }], familyReading("/goal/g"), "s");
    expect(view).toMatchObject({ askAgainOn: "2027-03-01", onlyYou: true, version: 3, stepId: "s" });
    expect(view.boxes).toEqual({
      ...{ goal: "Zwemmen", how: "", byWords: "", byDate: "", byFrom: "", shared: false, topic: "own1" },
    });
    expect(view.topics).toHaveLength(11);
    expect(goalPageView({ ...parked, shared: true }, [], familyReading()).onlyYou).toBe(false);
    expect(goalPageView(goal, [], familyReading())).toMatchObject({ onlyYou: false, askAgainOn: null });
  });

  it("keeps what was typed when it was not taken", () => {
    const posted = new URLSearchParams({
      act: "change",
      goal: "Duiken",
      newDate: "2027-02-31",
      shared: "yes",
    });
    const failed = { status: 422, posted, dayProblem: "not-a-date" as const };
    const view = goalPageView(goal, [], familyReading("/goal/g", { failed }));
    expect(view).toMatchObject({ step: "change", dayProblem: "not-a-date", dayDraft: "2027-02-31" });
    expect(view.boxes).toEqual({
      ...{ goal: "Duiken", how: "", byWords: "", byDate: "2027-02-31", byFrom: "", shared: true },
    });
  });
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

it("successes stand large, each with its day", () => {
  const told = { kind: "told" as const, id: "l", words: "Kapitein!", language: "nl", domain: null };
  const view = successesView([{ ...told, at: 5, actorIds: [] }], familyReading("/successes"));
  expect(view.successes).toEqual([{ id: "l", words: words("Kapitein!"), domain: null, on: 5 }]);
});
