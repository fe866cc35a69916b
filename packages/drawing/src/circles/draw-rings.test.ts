import { expect, it } from "vitest";
import type { Box } from "../map/geometry";
import { ringsOf, scaleWithRoomForNames } from "./draw-rings";
import { layoutCircles } from "./layout";
import type { CirclesSeat } from "./picture";
import { tesfayCircles } from "./reference";

const { words } = tesfayCircles;
const [anySeat] = layoutCircles(tesfayCircles).seats;

/** Somebody of 2 px at this place, whose name fills this box. */
function seatWith(y: number, label: Box): CirclesSeat {
  if (!anySeat) throw new Error("nobody in the reference");
  return { ...anySeat, size: 2, x: 0, y, label };
}
const nothing: Box = { x: 0, y: 0, width: 0, height: 0 };
const inmost = (seats: CirclesSeat[], marked?: CirclesSeat[]) => ringsOf(words, 1, seats, marked)[0]?.line;

it("puts a ring's name on its line where fewer people sit: below, unless more sit there", () => {
  expect(ringsOf(words, 1, []).map(({ chip }) => chip.y + chip.height / 2)).toEqual([122, 205, 285, 345]);
  expect(inmost([seatWith(40, nothing)])).toMatchObject({ x: 0, y: -117.8 });
  expect(inmost([seatWith(-40, nothing)])).toMatchObject({ x: 0, y: 126.2 });
});

it("goes to the other pole where one is taken, and aslant where both are", () => {
  const below: Box = { x: -10, y: 115, width: 20, height: 14 };
  const above: Box = { ...below, y: -129 };
  expect(inmost([seatWith(-40, below)])).toMatchObject({ x: 0, y: -117.8 });
  const aslant = inmost([seatWith(-40, below), seatWith(-40, above)]);
  expect(Math.abs(aslant?.x ?? 0)).toBeGreaterThan(40);
  expect(aslant?.y).toBeGreaterThan(0);
});

it("avoids a mark where it can, but rather lies on a mark than on somebody", () => {
  const free = seatWith(-40, nothing);
  const marked = { ...free, label: { x: -10, y: 115, width: 20, height: 14 } };
  expect(inmost([free], [marked])).toMatchObject({ x: 0, y: -117.8 });
  const everywhere = { ...free, label: { x: -400, y: -400, width: 800, height: 800 } };
  const nameBelow = seatWith(-40, { x: -10, y: 115, width: 20, height: 14 });
  expect(inmost([nameBelow], [everywhere])).toMatchObject({ x: 0, y: -117.8 });
});

it("grows the circles in steps of 10 % until every name is clear, and not at all when they are", () => {
  expect(scaleWithRoomForNames(words, 0.7, () => [])).toBe(0.7);
  const wide = seatWith(0, { x: -400, y: -200, width: 800, height: 400 });
  // 10 px of a name stand inside its line: 122 px times the scale has to pass 210 px.
  expect(scaleWithRoomForNames(words, 1, () => [wide])).toBeCloseTo(1.1 ** 6, 10);
  const narrows = (scale: number) => (scale > 1.3 ? [] : [wide]);
  expect(scaleWithRoomForNames(words, 1, narrows)).toBeCloseTo(1.1 ** 3, 10);
});
