import { expect, test } from "vitest";
import { mostPoints } from "./agenda";
import { type AgendaSources, asTitle, proposeAgenda, taskReason } from "./agenda-proposal";

const none: AgendaSources = {
  today: "2026-11-23",
  meetingDay: "2026-11-23",
  wishes: [],
  successes: [],
  needs: [],
  tasks: [],
  questions: [],
  goals: [],
};
const need = (id: string) => ({ id, domain: "health", sensitive: id === "n2", title: `Nood ${id}` });
const underWay = {
  ...{ domain: "work", what: "x", state: "under-way" as const, askAgainOn: null, shared: false },
};

test("nothing to talk about gives no points", () => {
  expect(proposeAgenda(none)).toEqual([]);
});

test("the family's wishes come first, then good news, needs, tasks, questions, goals", () => {
  const points = proposeAgenda({
    ...none,
    goals: [{ ...underWay, id: "g", what: "Opleiding", memberId: null }],
    questions: [{ id: "q", domain: null, sensitive: true, text: "Wie betaalt?" }],
    tasks: [
      { id: "t", domain: "work", sensitive: true, title: "Bellen", state: "handed-back", byDate: null },
    ],
    needs: [need("n1")],
    successes: [{ id: "s", domain: "leisure", sensitive: false, text: "Kapitein!" }],
    wishes: [{ id: "w", domain: "housing", words: "Een\n groter  huis", forAll: true }],
  });
  expect(points).toEqual([
    {
      kind: "wish",
      sourceId: "w",
      title: "Een groter huis",
      domain: "housing",
      sensitive: false,
      why: "wish",
      chosen: true,
    },
    {
      kind: "success",
      sourceId: "s",
      title: "Kapitein!",
      domain: "leisure",
      sensitive: false,
      why: "success",
      chosen: true,
    },
    {
      kind: "need",
      sourceId: "n1",
      title: "Nood n1",
      domain: "health",
      sensitive: false,
      why: "need",
      chosen: true,
    },
    {
      kind: "task",
      sourceId: "t",
      title: "Bellen",
      domain: "work",
      sensitive: true,
      why: "handed-back",
      chosen: true,
    },
    {
      kind: "question",
      sourceId: "q",
      title: "Wie betaalt?",
      domain: null,
      sensitive: true,
      why: "question",
      chosen: true,
    },
    {
      kind: "goal",
      sourceId: "g",
      title: "Opleiding",
      domain: "work",
      sensitive: false,
      why: "goal",
      chosen: true,
    },
  ]);
});

test("the words of a wish for the coordinator alone stay out of the title", () => {
  const [wish] = proposeAgenda({
    ...none,
    wishes: [{ id: "w", domain: null, words: "geheim", forAll: false }],
  });
  expect(wish).toMatchObject({ title: null, chosen: false, why: "wish" });
  expect(JSON.stringify(wish)).not.toContain("geheim");
});

test("a member's own goal is proposed only when it was shared, and only while under way", () => {
  const goal = { ...underWay, memberId: "m" };
  const goals = [
    { ...goal, id: "own" },
    { ...goal, id: "shared", shared: true },
    { ...goal, id: "family", memberId: null },
    { ...goal, id: "reached", memberId: null, state: "reached" as const },
    { ...goal, id: "parked", memberId: null, state: "parked" as const },
  ];
  expect(proposeAgenda({ ...none, goals }).map((each) => each.sourceId)).toEqual(["shared", "family"]);
});

test("a goal that was not now is asked about again once its day comes by the meeting, before questions give way", () => {
  const parked = { ...underWay, memberId: null, state: "parked" as const, askAgainOn: "2026-12-01" };
  const goals = [
    { ...parked, id: "family" },
    { ...parked, id: "own", memberId: "m" },
    { ...parked, id: "shared", memberId: "m", shared: true },
    { ...parked, id: "no day", askAgainOn: null },
    { ...parked, id: "let go", state: "let-go" as const },
    { ...underWay, id: "runs", memberId: null },
  ];
  const on = (meetingDay: string) =>
    proposeAgenda({ ...none, meetingDay, goals }).map(({ sourceId, why }) => `${sourceId} ${why}`);
  expect(on("2026-11-30")).toEqual(["runs goal"]);
  expect(on("2026-12-01")).toEqual(["family ask-again", "shared ask-again", "runs goal"]);
  const needs = Array.from({ length: mostPoints - 1 }, (_, i) => need(`n${i}`));
  const questions = [{ id: "q", domain: null, sensitive: false, text: "x" }];
  const points = proposeAgenda({ ...none, meetingDay: "2026-12-01", needs, questions, goals });
  const left = points.filter(({ chosen }) => !chosen).map(({ sourceId }) => sourceId);
  expect(left).toEqual(["q", "shared", "runs"]);
});

test("no more points than a family can take; goals and good news give way first, wishes never", () => {
  const wishes = Array.from({ length: 9 }, (_, i) => ({
    id: `w${i}`,
    domain: null,
    words: "x",
    forAll: true,
  }));
  const needs = Array.from({ length: mostPoints - 1 }, (_, i) => need(`n${i}`));
  const points = proposeAgenda({
    ...none,
    wishes,
    needs,
    successes: [{ id: "s", domain: null, sensitive: false, text: "x" }],
    tasks: [{ id: "t", domain: null, sensitive: false, title: "x", state: "asked", byDate: null }],
    goals: [{ ...underWay, id: "g", memberId: null, shared: true }],
  });
  const chosen = points.filter((each) => each.chosen).map((each) => each.sourceId);
  expect(chosen).toEqual([...wishes.map((each) => each.id), ...needs.map((each) => each.id), "t"]);
  expect(points.find((each) => each.sourceId === "n2")?.sensitive).toBe(true);
});

test("a meeting opens with two pieces of good news at most", () => {
  const successes = ["a", "b", "c"].map((id) => ({ id, domain: null, sensitive: false, text: id }));
  expect(proposeAgenda({ ...none, successes }).map((each) => each.chosen)).toEqual([true, true, false]);
});

test.each([
  ["handed-back", null, "handed-back"],
  ["handed-back", "2026-01-01", "handed-back"],
  ["asked", "2026-11-22", "overdue"],
  ["accepted", "2026-11-22", "overdue"],
  ["asked", "2026-11-23", "unanswered"],
  ["asked", null, "unanswered"],
  ["accepted", "2026-11-23", "due"],
  ["accepted", "2026-12-07", "due"],
  ["accepted", "2026-12-08", null],
  ["accepted", null, null],
  ["done", "2026-11-01", null],
  ["cancelled", "2026-11-01", null],
] as const)("a task that is %s by %s: %s", (state, byDate, expected) => {
  expect(taskReason({ state, byDate }, "2026-11-23")).toBe(expected);
});

test("long words are cut at a word, within the limit of a title", () => {
  expect(asTitle("a".repeat(140))).toHaveLength(140);
  const cut = asTitle(`${"woord ".repeat(40)}`);
  expect(cut.length).toBeLessThanOrEqual(140);
  expect(cut).toMatch(/woord…$/);
  expect(asTitle("é".repeat(200))).toBe(`${"é".repeat(139)}…`);
  expect(asTitle("😀".repeat(100)).isWellFormed()).toBe(true);
});
