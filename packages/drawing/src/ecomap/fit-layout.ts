import type { EcomapInput } from "./input";
import { layoutEcomap } from "./layout";
import type { EcomapLayout } from "./picture";

/** Label width and radius of the table in px, the roomiest first. */
export const narrower = [
  [185, 214],
  [150, 214],
  [130, 196],
  [110, 180],
  [96, 170],
] as const;

/**
 * The roomiest ecomap that is no wider than its pane (px): labels that wrap sooner and a smaller table where the pane
 * asks for it. When nothing fits (many ties need their curve): the narrowest, to be panned.
 */
export function ecomapToFit(input: EcomapInput, width: number): EcomapLayout {
  let narrowest = layoutEcomap(input);
  for (const [labelWidth, radius] of narrower) {
    if (narrowest.canvas.width <= width) break;
    const layout = layoutEcomap({ ...input, labelWidth, radius });
    if (layout.canvas.width < narrowest.canvas.width) narrowest = layout;
  }
  return narrowest;
}
