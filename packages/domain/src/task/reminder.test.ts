import { expect, test } from "vitest";
import { instantOf } from "../plain-date";
import { mayRemind, reminderDue } from "./reminder";

const task = (over: Partial<Parameters<typeof reminderDue>[0]> = {}) => ({
  state: "accepted" as const,
  byDate: "2026-12-10" as string | null,
  askedAt: instantOf("2026-11-26T15:00"),
  ...over,
});

test.each([
  ["2026-12-06", null],
  ["2026-12-07", "before"],
  ["2026-12-10", "before"],
  ["2026-12-11", "after"],
  ["2026-12-17", "after"],
  ["2026-12-18", null],
])("on %s for 10 December: %s", (today, expected) => {
  expect(reminderDue(task(), today)).toBe(expected);
});

test("only who still has something to do is reminded, and only of a day", () => {
  const on = "2026-12-08";
  expect(reminderDue(task({ state: "asked" }), on)).toBe("before");
  for (const state of ["handed-back", "done", "cancelled"] as const)
    expect(reminderDue(task({ state }), on)).toBeNull();
  expect(reminderDue(task({ byDate: null }), on)).toBeNull();
});

test("what was asked within three days is not asked again at once", () => {
  expect(reminderDue(task({ askedAt: instantOf("2026-12-07T23:59") }), "2026-12-08")).toBeNull();
  expect(reminderDue(task({ askedAt: instantOf("2026-12-06T23:59") }), "2026-12-08")).toBe("before");
  expect(reminderDue(task({ askedAt: instantOf("2026-12-10T23:59") }), "2026-12-11")).toBe("after");
  expect(reminderDue(task({ askedAt: instantOf("2026-12-11T00:00") }), "2026-12-12")).toBeNull();
});

test("nobody is reminded before 9 in Belgium, summer or winter", () => {
  expect(mayRemind(Date.parse("2026-12-07T07:59:59Z"))).toBe(false);
  expect(mayRemind(Date.parse("2026-12-07T08:00:00Z"))).toBe(true);
  expect(mayRemind(Date.parse("2026-07-07T06:59:59Z"))).toBe(false);
  expect(mayRemind(Date.parse("2026-07-07T07:00:00Z"))).toBe(true);
  expect(mayRemind(Date.parse("2026-12-07T23:30:00Z"))).toBe(false);
});
