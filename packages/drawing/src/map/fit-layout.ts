import type { MapInput } from "./input";
import { countSeats, layoutMap } from "./layout";
import type { MapLayout } from "./picture";

/** Up to here the large table leaves room for names beside a panel too (a-03). */
const few = 8;
/** Label widths below the level's own, the roomiest first. */
const narrower = [150, 136, 120];

/**
 * The roomiest map that is no wider than its pane (px): the large table while there are few people, else the file's,
 * with labels that wrap sooner where the pane asks for it. When nothing fits: the narrowest, to be panned.
 */
export function layoutToFit(input: MapInput, width: number): MapLayout {
  const fits = ({ canvas }: MapLayout) => canvas.width <= width;
  if (countSeats(input) <= few) {
    const wide = layoutMap({ ...input, pane: "wide" });
    if (fits(wide)) return wide;
  }
  let layout = layoutMap({ ...input, pane: "file" });
  const usual = layout.level.labelWidth;
  for (const labelWidth of narrower.filter((less) => less < usual)) {
    if (fits(layout)) break;
    layout = layoutMap({ ...input, pane: "file", labelWidth });
  }
  return layout;
}
