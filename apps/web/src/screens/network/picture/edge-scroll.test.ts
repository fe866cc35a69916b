import { expect, it } from "vitest";
import { stepAtEdge } from "./edge-scroll";

it.each([
  [100, -14],
  [135, -14],
  [136, 0],
  [500, 0],
  [864, 0],
  [865, 14],
  [900, 14],
])("at %i between 100 and 900 the view goes %i", (at, step) => {
  expect(stepAtEdge(at, 100, 900)).toBe(step);
});
