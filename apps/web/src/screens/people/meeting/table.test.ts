import fc from "fast-check";
import { expect, it } from "vitest";
import { seatsRound } from "./table";

const reader = { x: 160, y: 170, radius: 24 };

it("never lets two seats overlap, up to 24 at the table", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), (count) => {
      const seats = [reader, ...seatsRound(count)];
      seats.forEach((one, index) => {
        for (const other of seats.slice(index + 1)) {
          const apart = Math.hypot(one.x - other.x, one.y - other.y);
          expect(apart).toBeGreaterThanOrEqual(one.radius + other.radius);
        }
      });
    }),
  );
});

it("seats a single guest opposite the reader, at full size", () => {
  expect(seatsRound(1)).toEqual([{ x: 160, y: 26, radius: 20 }]);
  expect(seatsRound(0)).toEqual([]);
});

it("starts at the reader's left hand", () => {
  const [first, last] = seatsRound(2);
  expect(first?.x).toBeLessThan(160);
  expect(last?.x).toBeGreaterThan(160);
});
