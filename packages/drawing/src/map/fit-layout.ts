import type { MapInput } from "./input";
import { countSeats, layoutMap } from "./layout";
import type { MapLayout } from "./picture";

/** Up to here the large table leaves room for names beside a panel too (a-03). */
const few = 8;
/** From here on (px) the pane is as roomy as a page of its own. */
const roomy = 1200;
/** Label width and rows of one column, the roomiest first: taller and narrower, step by step. */
const narrower = [
  [150, 3],
  [150, 5],
  [120, 5],
  [108, 5],
  [120, 8],
  [96, 8],
] as const;

/**
 * The roomiest map that is no wider than its pane (px): the large table while there are few people or much room, else
 * the file's, with labels that wrap sooner and taller columns where the pane asks for it. When nothing fits: the
 * narrowest, to be panned.
 */
export function layoutToFit(input: MapInput, width: number): MapLayout {
  const fits = ({ canvas }: MapLayout) => canvas.width <= width;
  if (countSeats(input) <= few || width >= roomy) {
    const wide = layoutMap({ ...input, pane: "wide" });
    if (fits(wide)) return wide;
  }
  let layout = layoutMap({ ...input, pane: "file" });
  const usual = layout.level.labelWidth;
  for (const [labelWidth, rows] of narrower) {
    if (fits(layout)) break;
    layout = layoutMap({ ...input, pane: "file", labelWidth: Math.min(labelWidth, usual), rows });
  }
  return layout;
}
