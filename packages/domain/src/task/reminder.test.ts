import fc from "fast-check";
import { expect, test } from "vitest";
import { isAllowedDay } from "../calendar/allowed-day";
import { addDays, daysBetween, instantOf } from "../plain-date";
import {
  daysInSight,
  reminderDays,
  reminderDue,
  reminderHolds,
  reminderKinds,
  reminderWishes,
  wantsReminder,
} from "./reminder";
import { taskStates } from "./task";

const task = (over: Partial<Parameters<typeof reminderDue>[0]> = {}) => ({
  state: "accepted" as const,
  byDate: "2026-12-10" as string | null,
  askedAt: instantOf("2026-11-26T15:00"),
  ...over,
});

test.each([
  ["2026-12-10", "2026-12-07", "2026-12-11"], // a Thursday
  ["2026-12-09", "2026-12-05", "2026-12-10"], // three days before is a Sunday
  ["2026-12-05", "2026-12-02", "2026-12-07"], // the day after is a Sunday
  ["2026-04-09", "2026-04-04", "2026-04-10"], // three days before is Easter Monday
  ["2026-04-04", "2026-04-01", "2026-04-07"], // Easter and its Monday lie behind
  ["2026-12-24", "2026-12-21", "2026-12-26"],
  ["2027-01-04", "2026-12-31", "2027-01-05"],
])("for %s: on %s and on %s", (byDate, before, after) => {
  expect(reminderDays(byDate)).toEqual({ before, after });
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

test("on a Saturday, for the days round a Sunday", () => {
  const wednesday = task({ byDate: "2026-12-09" });
  expect(reminderDue(wednesday, "2026-12-04")).toBeNull();
  expect(reminderDue(wednesday, "2026-12-05")).toBe("before");
  const saturday = task({ byDate: "2026-12-05" });
  expect(reminderDue(saturday, "2026-12-06")).toBeNull();
  expect(reminderDue(saturday, "2026-12-07")).toBe("after");
});

test("only who still has something to do is reminded, and only of a day", () => {
  const on = "2026-12-08";
  const live = taskStates.filter((state) => reminderDue(task({ state }), on) === "before");
  expect(live).toEqual(["asked", "accepted", "under-way"]);
  expect(reminderDue(task({ byDate: null }), on)).toBeNull();
});

test("who wishes fewer gets fewer", () => {
  expect(reminderDue(task(), "2026-12-08", "all")).toBe("before");
  expect(reminderDue(task(), "2026-12-08", "after")).toBeNull();
  expect(reminderDue(task(), "2026-12-08", "none")).toBeNull();
  expect(reminderDue(task(), "2026-12-11", "all")).toBe("after");
  expect(reminderDue(task(), "2026-12-11", "after")).toBe("after");
  expect(reminderDue(task(), "2026-12-11", "none")).toBeNull();
});

test("what was asked too late is not asked again at once", () => {
  expect(reminderDue(task({ askedAt: instantOf("2026-12-07T00:00") }), "2026-12-08")).toBeNull();
  expect(reminderDue(task({ askedAt: instantOf("2026-12-06T23:59") }), "2026-12-08")).toBe("before");
  expect(reminderDue(task({ askedAt: instantOf("2026-12-10T23:59") }), "2026-12-11")).toBe("after");
  expect(reminderDue(task({ askedAt: instantOf("2026-12-11T00:00") }), "2026-12-12")).toBeNull();
});

test("the days a reminder is meant for are allowed, at least three days before and after the day, and in sight", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (days) => {
      const byDate = addDays("2010-01-01", days);
      const { before, after } = reminderDays(byDate);
      expect(isAllowedDay(before) && isAllowedDay(after)).toBe(true);
      expect(daysBetween(before, byDate)).toBeGreaterThanOrEqual(3);
      expect(after > byDate).toBe(true);
      const early = task({ byDate, askedAt: 0 });
      expect(reminderDue(early, before)).toBe("before");
      expect(reminderDue(early, addDays(before, -1))).toBeNull();
      expect(reminderDue(early, after)).toBe("after");
      for (const today of [before, after, addDays(byDate, 7)]) {
        const { from, until } = daysInSight(today);
        expect(from <= byDate && byDate <= until).toBe(true);
      }
    }),
  );
});

test("each wish leaves what it says, and the one after is the last to go", () => {
  const left = reminderWishes.map((wish) => reminderKinds.filter((kind) => wantsReminder(wish, kind)));
  expect(left).toEqual([["before", "after"], ["after"], []]);
});

test("a reminder of before a day holds up to that day, one of after it always", () => {
  const byDate = "2026-12-04";
  const holds = (kind: "before" | "after") =>
    ["2026-12-03", "2026-12-04", "2026-12-05"].map((today) => reminderHolds({ kind, byDate }, today));
  expect(holds("before")).toEqual([true, true, false]);
  expect(holds("after")).toEqual([true, true, true]);
});
