import { describe, expect, it } from "vitest";
import { grouped, handedBack, questionsOf, since } from "./groups";
import type { Task, TaskEvent } from "./view";

const event = (
  id: string,
  kind: TaskEvent["kind"],
  at: number,
  more: Partial<TaskEvent> = {},
): TaskEvent => ({
  id,
  kind,
  reason: null,
  word: null,
  at,
  noted: false,
  seenAt: null,
  answer: null,
  ...more,
});
const task = (id: string, state: Task["state"], events: TaskEvent[] = []): Task => ({
  id,
  meetingId: null,
  lineId: null,
  title: id,
  domain: null,
  needId: null,
  goalId: null,
  stepId: null,
  agendaItemId: null,
  openQuestionId: null,
  splitFrom: null,
  weight: 1,
  kind: null,
  touchedAt: 5,
  sensitive: false,
  byDate: null,
  state,
  askedAt: 5,
  endedAt: null,
  version: 1,
  owner: { kind: "actor", id: "griet", name: "Griet Maes", role: null, organisation: null, phone: null },
  ownerLeft: false,
  overdue: false,
  subjects: [],
  events,
  mail: null,
});

it("puts what somebody had who left with what is to be found somebody for", () => {
  const left = { ...task("a", "accepted"), ownerLeft: true };
  const ended = { ...task("b", "done"), ownerLeft: true };
  const back = { ...task("c", "handed-back"), ownerLeft: true };
  expect(grouped([left, ended, back]).map(({ group, tasks }) => [group, tasks.map(({ id }) => id)])).toEqual([
    ["handed-back", ["c"]],
    ["to-find", ["a"]],
    ["done", ["b"]],
  ]);
});

it("puts what came back first, keeps the order within, leaves empty groups out", () => {
  const tasks = [
    task("a", "done"),
    task("b", "asked"),
    task("c", "handed-back"),
    task("d", "asked"),
    task("e", "cancelled"),
  ];
  expect(grouped(tasks).map(({ group, tasks: some }) => [group, some.map(({ id }) => id)])).toEqual([
    ["handed-back", ["c"]],
    ["asked", ["b", "d"]],
    ["done", ["a"]],
    ["cancelled", ["e"]],
  ]);
  expect(grouped([task("f", "accepted")])).toHaveLength(1);
});

describe("handed back", () => {
  const first = event("1", "handed-back", 10, { word: "geen tijd" });
  const second = event("2", "handed-back", 20, { reason: "not-for-me" });
  it("gives the last words", () => {
    expect(handedBack(task("a", "handed-back", [first, second]))).toBe(second);
  });
  it("gives none once somebody else has it", () => {
    expect(handedBack(task("a", "asked", [first]))).toBeNull();
    expect(handedBack(task("a", "handed-back"))).toBeNull();
  });
});

it("lists open questions first", () => {
  const seen = event("1", "question", 10, { seenAt: 15 });
  const open = event("2", "question", 20);
  expect(questionsOf(task("a", "asked", [event("0", "asked", 5), seen, open]))).toEqual([open, seen]);
});

describe("since when", () => {
  it("is its last event of that kind", () => {
    const events = [event("1", "asked", 10), event("2", "asked", 30), event("3", "question", 40)];
    expect(since(task("a", "asked", events))).toEqual({ at: 30, noted: false });
  });
  it("counts a reopened task as taken on, and says when it was noted", () => {
    const events = [event("1", "accepted", 10), event("2", "reopened", 20, { noted: true })];
    expect(since(task("a", "accepted", events))).toEqual({ at: 20, noted: true });
  });
  it.each([
    ["asked", "asked", false],
    ["accepted", "accepted", true],
    ["accepted", "reopened", true],
    ["handed-back", "handed-back", true],
    ["done", "done", true],
    ["cancelled", "cancelled", false],
  ] as const)("%s by %s is noted for somebody: %s", (state, kind, noted) => {
    const given = task("a", state, [event("1", kind, 10, { noted: true })]);
    expect(since(given)).toEqual({ at: 10, noted });
    const own = { ...given, owner: { ...given.owner, kind: "coordinator" as const } };
    expect(since(own)).toEqual({ at: 10, noted: false });
    expect(since(task("a", state, [event("1", kind, 10)]))).toEqual({ at: 10, noted: false });
  });
  it("falls back on when it was asked", () => {
    expect(since(task("a", "done"))).toEqual({ at: 5, noted: false });
  });
});
