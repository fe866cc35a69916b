import { expect, test } from "vitest";
import { standingAnswer } from "./answers";
import { invitationStage, lastKnownMoment } from "./invitation-stage";

const called = { state: "called" as const, startsAt: 1_000_000, minutes: 1 };
const none = standingAnswer([], 0);
const yes = { ...none, value: "yes" as const, current: true, at: 10 };
const standing = { withdrawnAt: null };

test("asked, answered, moved, cancelled, past: what matters most first", () => {
  expect(invitationStage(called, standing, none, false, 0)).toBe("asked");
  expect(invitationStage(called, standing, none, true, 0)).toBe("moved");
  expect(invitationStage(called, standing, { ...yes, current: false }, true, 0)).toBe("moved");
  expect(invitationStage(called, standing, yes, true, 0)).toBe("answered");
  expect(invitationStage(called, standing, yes, true, 2_000_000)).toBe("past");
  expect(invitationStage(called, { withdrawnAt: 1 }, yes, false, 0)).toBe("cancelled");
  expect(invitationStage({ ...called, state: "cancelled" }, standing, yes, false, 2_000_000)).toBe(
    "cancelled",
  );
});

const move = (at: number, fromStartsAt: number) => ({
  fromStartsAt,
  fromMinutes: 90,
  fromPlace: "Bibliotheek",
  fromAddress: null,
  at,
});

test("what somebody last knew is the moment before the first move since their answer or invitation", () => {
  const moves = [move(5, 100), move(15, 200), move(20, 300)];
  const known = (invitedAt: number, at: number | null) =>
    lastKnownMoment(invitedAt, { ...none, at }, moves)?.startsAt ?? null;
  expect(known(1, null)).toBe(100);
  expect(known(1, 10)).toBe(200);
  expect(known(15, null)).toBe(200);
  expect(known(16, null)).toBe(300);
  expect(known(21, null)).toBeNull();
  expect(lastKnownMoment(1, none, moves)).toEqual({
    startsAt: 100,
    minutes: 90,
    place: "Bibliotheek",
    address: null,
  });
});
