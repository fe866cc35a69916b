import { expect, it } from "vitest";
import { angleOf, boxRound, grow, polar, tenth } from "./geometry";
import { arcPath, outlinePath, ringPath } from "./paths";

it("rounds to a tenth, without a minus before nought", () => {
  expect([tenth(1.24), tenth(1.26), tenth(-1.26)]).toEqual([1.2, 1.3, -1.3]);
  expect(Object.is(tenth(-0.04), 0)).toBe(true);
});

it("measures angles clockwise from the top", () => {
  expect(polar(10, 0)).toEqual({ x: 0, y: -10 });
  expect(polar(10, Math.PI / 2)).toEqual({ x: 10, y: 0 });
  expect(polar(10, Math.PI)).toEqual({ x: 0, y: 10 });
  expect(angleOf({ x: 0, y: -5 })).toBe(0);
  expect(angleOf({ x: 5, y: 0 })).toBeCloseTo(Math.PI / 2, 12);
  expect(angleOf({ x: -5, y: 0 })).toBeCloseTo((3 * Math.PI) / 2, 12);
});

it("puts a box round boxes, and a margin round a box", () => {
  const boxes = [
    { x: -5, y: 2, width: 10, height: 3 },
    { x: 1, y: -4, width: 9, height: 1 },
  ];
  expect(boxRound(boxes)).toEqual({ x: -5, y: -4, width: 15, height: 9 });
  expect(grow({ x: 0, y: 1, width: 2, height: 3 }, 4)).toEqual({ x: -4, y: -3, width: 10, height: 11 });
});

it("writes outlines, arcs and pieces of a ring", () => {
  expect(
    outlinePath([
      { x: 0, y: 1 },
      { x: 2, y: 3 },
    ]),
  ).toBe("M0 1L2 3Z");
  expect(arcPath(10, 0, Math.PI / 2)).toBe("M0 -10A10 10 0 0 1 10 0");
  expect(arcPath(10, 0, 1.5 * Math.PI)).toBe("M0 -10A10 10 0 1 1 -10 0");
  expect(ringPath(5, 10, 0, Math.PI / 2, 0)).toBe("M0 -10A10 10 0 0 1 10 0L5 0A5 5 0 0 0 0 -5Z");
  expect(ringPath(5, 10, 0, 1.5 * Math.PI, 0)).toBe("M0 -10A10 10 0 1 1 -10 0L-5 0A5 5 0 1 0 0 -5Z");
  // A gap of 2 px on either side: the sine of 2/100 on a radius of 100.
  expect(ringPath(50, 100, 0, Math.PI / 2, 2)).toMatch(
    /^M2 -100A100 100 0 0 1 100 -2L50 -2A50 50 0 0 0 2 -50Z$/u,
  );
});
