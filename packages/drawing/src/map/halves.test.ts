import { expect, it } from "vitest";
import type { Block } from "./block";
import { midAngle, placeBlocks } from "./halves";
import { levelFor } from "./levels";

const level = levelFor(0, 10);
const block = (height: number): Block => ({ columns: [], rowHeights: [height], columnStarts: [0], height });
const place = (heights: number[]) => placeBlocks(heights.map(block), level);

it("points at the middle of a segment", () => {
  expect(midAngle(0, 10)).toBeCloseTo(Math.PI / 10, 12);
  expect(midAngle(5, 11)).toBeCloseTo(Math.PI, 12);
});

it("stands the first half at the right, the others at the left, and skips empty domains", () => {
  const { placed } = place([42, 0, 42, 42, 42, 42, 42, 0, 42, 42]);
  expect(placed.map(({ index, side }) => `${side} ${index}`)).toEqual([
    "right 0",
    "right 2",
    "right 3",
    "right 4",
    "left 9",
    "left 8",
    "left 6",
    "left 5",
  ]);
});

it("puts a segment that points straight down at the left", () => {
  const eleven = Array.from({ length: 11 }, (_, i) => (i === 5 ? 42 : 0));
  expect(place(eleven).placed[0]).toMatchObject({ index: 5, side: "left" });
});

it("wants each block at the height of its segment, 298 px from the centre", () => {
  const { placed } = place([0, 42, 42, 0, 0, 0, 0, 0, 0, 0]);
  expect(placed[0]?.top).toBeCloseTo(-298 * Math.cos((54 * Math.PI) / 180) - 21, 9);
  expect(placed[1]?.top).toBeCloseTo(-21, 9);
});

it("slides a block at a pole back within the curve and 24 px", () => {
  expect(place([126, 0, 0, 0, 0, 0, 0, 0, 0, 0]).placed[0]?.top).toBe(-322);
  expect(place([0, 0, 0, 0, 126, 0, 0, 0, 0, 0]).placed[0]?.top).toBe(322 - 126);
});

it("stretches the curve in steps of 24 when a half is taller", () => {
  expect(place([42, 0, 0, 0, 0, 0, 0, 0, 0, 0]).curve).toEqual({ rx: 298, ry: 298 });
  // (540 + 16) / 2 + 10 = 288 is still within 298; 2 px more make 289, rounded up to 312.
  expect(place([300, 0, 240, 0, 0, 0, 0, 0, 0, 0]).curve.ry).toBe(298);
  expect(place([0, 0, 0, 0, 0, 300, 0, 0, 242, 0]).curve.ry).toBe(312);
});
