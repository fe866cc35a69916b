import { expect, it } from "vitest";
import { benchOutline, convexHull } from "./bench";
import type { Seat } from "./picture";

it("keeps the corners of the hull, clockwise on the screen, and nothing inside or on an edge", () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 0 },
    { x: 5, y: 5 },
    { x: 10, y: 0 },
    { x: 0, y: 10 },
  ];
  expect(convexHull(square)).toEqual([
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ]);
});

it("reaches from the table's edge round the seat, short of its neighbours", () => {
  const seat = { x: 300, y: 0, size: 32 } as Seat;
  const outline = benchOutline([seat], Math.PI / 2 - 0.3, Math.PI / 2 + 0.3, 250);
  expect(Math.max(...outline.map(({ x }) => x))).toBeCloseTo(317, 5);
  const ends = outline.map(({ y }) => y);
  // 252 × sin(0.3 − 7.5/250)
  expect(Math.max(...ends)).toBeCloseTo(67.2, 1);
  expect(Math.min(...ends)).toBeCloseTo(-67.2, 1);
});
