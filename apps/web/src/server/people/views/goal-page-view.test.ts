import { goalStates } from "@rondom/domain/plan/goal";
import type { MemberGoal } from "@rondom/services/plan/read-goals-as-member";
import { describe, expect, it } from "vitest";
import { familyReading } from "../testing/reading";
import { goalPageView } from "./goal-page-view";

const goal: MemberGoal = {
  ...{ id: "g", memberId: null, memberName: null, domain: "own1", domainName: "De moskee" },
  ...{ what: "Zwemmen", how: null, language: "nl", byFrom: null, byDate: null, byWords: null },
  ...{ shared: false, state: "under-way", askAgainOn: null, reachedAt: null, version: 3 },
  ...{ supporters: [], steps: [], yours: true },
};
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
    const view = goalPageView({ ...goal, state: found }, { own: [], stepId: "s" }, familyReading("/goal/g"));
    expect(view.can.join(" ")).toBe(can);
  });

  it("of another, or in a closed file, is to be read alone", () => {
    expect(goalPageView({ ...goal, yours: false }, { own: [] }, familyReading("/goal/g")).can).toEqual([]);
    const closed = familyReading("/goal/g", { holder: { readOnly: true }, query: "step=park" });
    expect(goalPageView(goal, { own: [] }, closed)).toMatchObject({ can: [], step: null });
  });

  it("asks a word first where the address says so, if that can be", () => {
    const asked = (query: string, over: Partial<MemberGoal> = {}) =>
      goalPageView({ ...goal, ...over }, { own: [] }, familyReading("/goal/g", { query })).step;
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
    const besides = { own: [{ key: "own1", name: "De moskee" }], stepId: "s" };
    const view = goalPageView(parked, besides, familyReading("/goal/g"));
    expect(view).toMatchObject({ askAgainOn: "2027-03-01", onlyYou: true, version: 3, stepId: "s" });
    expect(view.boxes).toEqual({
      ...{ goal: "Zwemmen", how: "", byWords: "", byDate: "", byFrom: "", shared: false, topic: "own1" },
    });
    expect(view.topics).toHaveLength(11);
    expect(goalPageView({ ...parked, shared: true }, { own: [] }, familyReading()).onlyYou).toBe(false);
    expect(goalPageView(goal, { own: [] }, familyReading())).toMatchObject({
      onlyYou: false,
      askAgainOn: null,
    });
  });

  it("keeps what was typed when it was not taken", () => {
    const posted = new URLSearchParams({
      act: "change",
      goal: "Duiken",
      newDate: "2027-02-31",
      shared: "yes",
    });
    const failed = { status: 422, posted, dayProblem: "not-a-date" as const };
    const view = goalPageView(goal, { own: [] }, familyReading("/goal/g", { failed }));
    expect(view).toMatchObject({ step: "change", dayProblem: "not-a-date", dayDraft: "2027-02-31" });
    expect(view.boxes).toEqual({
      ...{ goal: "Duiken", how: "", byWords: "", byDate: "2027-02-31", byFrom: "", shared: true },
    });
  });
});

describe("before a goal", () => {
  const people = [
    { id: "a1", name: "Lieve", role: "buurvrouw", named: true },
    { id: "a2", name: "Tom", role: null, named: false },
  ];
  const round = { members: [{ id: "m1", name: "Selam" }], people };
  const step = {
    ...{ id: "s1", words: "Inschrijven", means: "geld", language: "nl", byFrom: "2027-01-01", version: 4 },
    ...{ byDate: "2027-02-01", byWords: "snel", state: "open" as const, whoName: null, who: null },
  };
  const page = (steps: MemberGoal["steps"], query: string, over: object = {}) =>
    goalPageView({ ...goal, steps }, { own: [], round }, familyReading("/goal/g", { query, ...over }));

  it("people of the map are chosen, those that were named ticked", () => {
    const view = page([], "step=helpers");
    expect([view.step, view.keep]).toEqual(["helpers", "step=helpers"]);
    expect(view.people).toEqual([
      { id: "a1", name: "Lieve", role: { text: "buurvrouw", language: "nl" }, chosen: true },
      { id: "a2", name: "Tom", role: null, chosen: false },
    ]);
    expect(
      goalPageView({ ...goal, state: "reached" }, { own: [] }, familyReading("", { query: "step=helpers" }))
        .step,
    ).toBeNull();
  });

  it("a step is changed in boxes that hold what it says", () => {
    const view = page([step], "step=change-step&stepId=s1");
    expect([view.step, view.keep]).toEqual(["change-step", "step=change-step&stepId=s1"]);
    expect(view.changing).toEqual({
      ...{ id: "s1", version: 4, family: [{ key: "member:m1", name: "Selam" }] },
      round: [
        { key: "actor:a1", name: "Lieve" },
        { key: "actor:a2", name: "Tom" },
      ],
      boxes: {
        ...{ step: "Inschrijven", means: "geld", who: "nobody" },
        ...{ byWords: "snel", byDate: "2027-02-01", byFrom: "2027-01-01" },
      },
    });
    expect(view.goal.steps[0]?.href).toBe("/f/selam1/goal/g?step=change-step&stepId=s1");
    expect(page([step], "step=change-step&stepId=x")).toMatchObject({ step: null, changing: null });
    const closed = { holder: { readOnly: true } };
    expect(page([step], "step=change-step&stepId=s1", closed)).toMatchObject({ step: null, changing: null });
    expect(page([step], "", closed).goal.steps[0]?.href).toBeUndefined();
  });

  it("whoever has the step stays to be chosen", () => {
    const takenBy = (who: MemberGoal["steps"][number]["who"], whoName: string | null) => {
      const changing = page([{ ...step, who, whoName }], "step=change-step&stepId=s1").changing;
      return [changing?.boxes.who, changing?.round.at(-1)?.name];
    };
    expect(takenBy({ kind: "coordinator", id: "c" }, null)).toEqual(["coordinator:c", "Joke"]);
    expect(takenBy({ kind: "actor", id: "a9" }, "Els")).toEqual(["actor:a9", "Els"]);
    expect(takenBy({ kind: "actor", id: "a1" }, "Lieve")).toEqual(["actor:a1", "Tom"]);
    expect(takenBy({ kind: "actor", id: "gone" }, null)).toEqual(["actor:gone", "Tom"]);
  });

  it("what was typed of a step stays when it was not taken", () => {
    const posted = new URLSearchParams({
      ...{ act: "change-step", stepId: "s1", stepVersion: "3", step: "Bellen", means: "", who: "actor:a2" },
      ...{ byWords: "ooit", newDate: "2027-01-01", byFrom: "2027-03-01" },
    });
    const failed = { status: 422, posted, dayProblem: "period-ends-first" as const };
    const view = page([step], "", { failed });
    expect(view).toMatchObject({
      step: "change-step",
      dayProblem: "period-ends-first",
      changing: { version: 3 },
    });
    expect(view.changing?.boxes).toEqual({
      ...{ step: "Bellen", means: "", who: "actor:a2" },
      ...{ byWords: "ooit", byDate: "2027-01-01", byFrom: "2027-03-01" },
    });
  });

  it("a goal that was reached leads to thanks, where it is one's own", () => {
    const thanks = (over: Partial<MemberGoal>, holder: object = {}) =>
      goalPageView({ ...goal, ...over }, { own: [] }, familyReading("", { holder })).thank;
    expect(thanks({ state: "reached" })).toBe("/f/selam1/thank/g");
    expect(thanks({ state: "parked" })).toBeUndefined();
    expect(thanks({ state: "reached", yours: false })).toBeUndefined();
    expect(thanks({ state: "reached" }, { readOnly: true })).toBeUndefined();
  });
});
