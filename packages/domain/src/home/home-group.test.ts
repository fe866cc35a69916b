import { expect, test } from "vitest";
import { instantOf } from "../plain-date";
import { homeGroupOfTask, isThisWeek, reportIsDue } from "./home-group";

const today = "2026-11-23";
const asked = instantOf("2026-11-20T10:00");

test.each([
  ["handed-back", null, "handed-back"],
  ["handed-back", "2026-11-01", "handed-back"],
  ["asked", "2026-11-22", "overdue"],
  ["accepted", "2026-11-22", "overdue"],
  ["asked", "2026-11-23", "tasks-unanswered"],
  ["asked", "2026-11-30", "tasks-unanswered"],
  ["asked", "2026-12-01", null],
  ["accepted", "2026-11-23", null],
  ["accepted", null, null],
  ["to-find", null, "to-find"],
  ["to-find", "2026-11-01", "to-find"],
  ["under-way", "2026-11-22", "overdue"],
  ["under-way", "2026-11-23", null],
  ["not-done", "2026-11-01", null],
  ["done", "2026-11-01", null],
  ["cancelled", "2026-11-01", null],
] as const)("a task %s by %s waits under %s", (state, byDate, group) => {
  expect(homeGroupOfTask({ state, byDate, askedAt: asked, touchedAt: asked, ownerGone: false }, today)).toBe(
    group,
  );
});

test("what was taken on without a day waits after thirty days without a word", () => {
  for (const state of ["accepted", "under-way"] as const) {
    const task = { state, byDate: null, askedAt: 0, ownerGone: false };
    const at = (touched: string) => homeGroupOfTask({ ...task, touchedAt: instantOf(touched) }, today);
    expect(at("2026-10-24T23:59")).toBe("standing-still");
    expect(at("2026-10-25T00:00")).toBeNull();
    expect(homeGroupOfTask({ ...task, byDate: "2026-12-24", touchedAt: 0 }, today)).toBeNull();
  }
});

test("a task without a day waits once it was asked a week ago", () => {
  const task = { state: "asked" as const, byDate: null, touchedAt: 0, ownerGone: false };
  expect(homeGroupOfTask({ ...task, askedAt: instantOf("2026-11-16T23:00") }, today)).toBe(
    "tasks-unanswered",
  );
  expect(homeGroupOfTask({ ...task, askedAt: instantOf("2026-11-17T00:30") }, today)).toBeNull();
});

test("a report is due from the end of its meeting until it is out", () => {
  const startsAt = instantOf("2026-11-23T10:00");
  const meeting = { state: "called", startsAt, minutes: 90, reported: false };
  expect(reportIsDue(meeting, startsAt + 90 * 60_000 - 1)).toBe(false);
  expect(reportIsDue(meeting, startsAt + 90 * 60_000)).toBe(true);
  expect(reportIsDue({ ...meeting, reported: true }, startsAt * 2)).toBe(false);
  expect(reportIsDue({ ...meeting, state: "cancelled" }, startsAt * 2)).toBe(false);
  expect(reportIsDue({ ...meeting, startsAt: null }, startsAt * 2)).toBe(false);
});

test("this week is today and the six days after it, in Belgium", () => {
  const now = instantOf("2026-11-23T10:00");
  const on = (local: string, state = "called") => isThisWeek({ state, startsAt: instantOf(local) }, now);
  expect(on("2026-11-22T23:59")).toBe(false);
  expect(on("2026-11-23T00:00")).toBe(true);
  expect(on("2026-11-29T23:59")).toBe(true);
  expect(on("2026-11-30T00:00")).toBe(false);
  expect(on("2026-11-24T10:00", "cancelled")).toBe(false);
  expect(isThisWeek({ state: "called", startsAt: null }, now)).toBe(false);
});

test("what somebody who left still had, is to be found somebody else for", () => {
  const gone = { byDate: "2026-11-01", askedAt: asked, touchedAt: asked, ownerGone: true } as const;
  for (const state of ["asked", "accepted", "under-way", "to-find"] as const)
    expect(homeGroupOfTask({ ...gone, state }, today)).toBe("to-find");
  expect(homeGroupOfTask({ ...gone, state: "handed-back" }, today)).toBe("handed-back");
  for (const state of ["done", "not-done", "cancelled"] as const)
    expect(homeGroupOfTask({ ...gone, state }, today)).toBeNull();
});
