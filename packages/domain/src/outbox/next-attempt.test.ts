import fc from "fast-check";
import { expect, test } from "vitest";
import { nextAttempt, nextKnock, patience } from "./next-attempt";

const minute = 60_000;

test("waits 1, 5, 15, 30 minutes, 1, 2, 4 hours and then every 4 hours", () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 20].map((attempts) =>
    nextAttempt({ attempts, queuedAt: 0 }, 1000, 0.5),
  );
  expect(waits).toEqual([1, 5, 15, 30, 60, 120, 240, 240, 240].map((wait) => 1000 + wait * minute));
});

test("gives up where the next attempt would lie more than five days after queueing", () => {
  const last = patience - 240 * minute;
  expect(nextAttempt({ attempts: 9, queuedAt: 0 }, last, 0.5)).toBe(patience);
  expect(nextAttempt({ attempts: 9, queuedAt: 0 }, last + 1, 0.5)).toBeNull();
  expect(nextKnock({ queuedAt: 0 }, patience - minute, 0.5)).toBe(patience);
  expect(nextKnock({ queuedAt: 0 }, patience - minute + 1, 0.5)).toBeNull();
});

test("chance moves an attempt by a tenth at most", () => {
  expect(nextAttempt({ attempts: 1, queuedAt: 0 }, 0, 0)).toBe(54_000);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempts, chance) => {
        const middle = nextAttempt({ attempts, queuedAt: 0 }, 0, 0.5) ?? 0;
        const at = nextAttempt({ attempts, queuedAt: 0 }, 0, chance) ?? 0;
        expect(Math.abs(at - middle)).toBeLessThanOrEqual(middle / 10);
      },
    ),
  );
});

test("a server out of reach is knocked at again after a minute, however often", () => {
  expect(nextKnock({ queuedAt: 0 }, 7 * minute, 0.5)).toBe(8 * minute);
});
