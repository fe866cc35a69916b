import { narrowestFor } from "../map/lines";
import type { CirclesInput } from "./input";
import { layoutCircles } from "./layout";
import type { CirclesLayout } from "./picture";

/**
 * The circles for a pane (px): with all that is known of people, else with names alone, else in low rows with small
 * letters, else with first names. Where nothing fits with letters of 12 px, the one that pans least.
 */
export function circlesToFit(input: CirclesInput, width: number): CirclesLayout {
  const usual = layoutCircles(input);
  if (usual.canvas.width <= width) return usual;
  const short = narrower(usual, layoutCircles({ ...input, short: true }));
  if (narrowestCircles(short) <= width) return short;
  const dense = narrower(short, layoutCircles({ ...input, dense: true }));
  if (narrowestCircles(dense) <= width) return dense;
  return narrower(dense, layoutCircles({ ...input, dense: true, firstNames: true }));
}

/** The narrowest that circles may be drawn, in px, so that all their words are 12 px or more; below that they pan. */
export function narrowestCircles({ canvas, centre, rings, seats }: CirclesLayout): number {
  const lines = [...centre, ...rings.map(({ line }) => line), ...seats.flatMap((seat) => seat.lines)];
  return narrowestFor(canvas.width, lines);
}

function narrower(one: CirclesLayout, other: CirclesLayout): CirclesLayout {
  return other.canvas.width < one.canvas.width ? other : one;
}
