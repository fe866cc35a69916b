import { expect, test } from "vitest";
import { answerBar, endOf, onlineIsOpen, stageOf } from "./stage";

const minute = 60_000;
const called = { state: "called" as const, startsAt: 1000 * minute, minutes: 90 };
const end = 1090 * minute;

test("a meeting is past from its planned end on", () => {
  expect(endOf(called)).toBe(end);
  expect(endOf({ ...called, startsAt: null })).toBeNull();
  expect(stageOf(called, end - 1)).toBe("called");
  expect(stageOf(called, end)).toBe("past");
  expect(stageOf({ ...called, state: "cancelled" }, end)).toBe("cancelled");
  expect(stageOf({ ...called, state: "draft" }, end)).toBe("draft");
  expect(stageOf({ ...called, startsAt: null }, end)).toBe("called");
});

test("answers are taken until the end, not once cancelled or withdrawn, nor before calling", () => {
  expect(answerBar(called, null, end - 1)).toBeNull();
  expect(answerBar(called, null, end)).toBe("meeting-past");
  expect(answerBar(called, 5, 0)).toBe("meeting-cancelled");
  expect(answerBar({ ...called, state: "cancelled" }, null, 0)).toBe("meeting-cancelled");
  expect(answerBar({ ...called, state: "draft" }, null, 0)).toBe("not-called");
});

test("the way into an online meeting shows from 15 minutes before until the end", () => {
  expect(onlineIsOpen(called, 985 * minute - 1)).toBe(false);
  expect(onlineIsOpen(called, 985 * minute)).toBe(true);
  expect(onlineIsOpen(called, end - 1)).toBe(true);
  expect(onlineIsOpen(called, end)).toBe(false);
  expect(onlineIsOpen({ ...called, state: "cancelled" }, 1000 * minute)).toBe(false);
  expect(onlineIsOpen({ ...called, startsAt: null }, 1000 * minute)).toBe(false);
});
