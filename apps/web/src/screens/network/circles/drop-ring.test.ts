import { rings } from "@rondom/drawing/circles/input";
import { layoutCircles } from "@rondom/drawing/circles/layout";
import { tesfayCircles } from "@rondom/drawing/circles/reference";
import { expect, it } from "vitest";
import { bandOf, ringAt } from "./drop-ring";

const layout = layoutCircles(tesfayCircles);
const at = (far: number) => ringAt(layout, { x: -far * 0.6, y: far * 0.8 });

it.each([
  [0, null],
  [57, null],
  [59, "very-close"],
  [121, "very-close"],
  [123, "close"],
  [204, "close"],
  [206, "further"],
  [284, "further"],
  [286, "not-asked"],
  [344, "not-asked"],
  [384, "not-asked"],
  [386, null],
])("%i px from the middle means %s", (far, ring) => {
  expect(at(far)).toBe(ring);
});

it("somebody dropped where somebody sits goes to that ring", () => {
  for (const seat of layout.seats) expect(ringAt(layout, seat)).toBe(seat.ring);
});

it("the bands lie side by side, from the family to the last line", () => {
  expect(rings.map((ring) => bandOf(layout, ring))).toEqual([
    { inner: 58, outer: 122 },
    { inner: 122, outer: 205 },
    { inner: 205, outer: 285 },
    { inner: 285, outer: 345 },
  ]);
  expect(bandOf(layout, "elsewhere")).toBeNull();
});
