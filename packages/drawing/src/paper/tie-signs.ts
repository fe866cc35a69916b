import type { Quality } from "@rondom/domain/network/feeling";
import type { SupportDirection, SupportKind } from "@rondom/domain/network/tie/support";
import type { Arrow } from "../ecomap/picture";
import { supportsSvg, tieSvg } from "../ecomap/svg-tie";
import type { UseIcon } from "../map/svg-icon";
import { element } from "../map/xml";
import { print } from "../tokens";

// Signs of the legend of ties, each drawn in a box of 26 by 18 with its origin in the middle.

const from = { x: -13, y: 0 };
const to = { x: 13, y: 0 };
const family: Arrow = {
  end: "family",
  tip: from,
  base: [
    { x: -4, y: 5 },
    { x: -4, y: -5 },
  ],
};
const other: Arrow = {
  end: "seat",
  tip: to,
  base: [
    { x: 4, y: 5 },
    { x: 4, y: -5 },
  ],
};

/** How a tie feels: the line as it is drawn, shorter. */
export function qualitySign(quality: Quality | null): string {
  if (quality === "conflicted") {
    const d = "M-13 0L-9 0L-7 -5L-3 5L1 -5L5 5L8 0L13 0";
    return element("path", { d, fill: "none", stroke: print.ink, "stroke-width": 1.8 });
  }
  return tieSvg({ quality, from, to, arrows: [], supports: [] }, print);
}

/** Who gives: the arrows, the family at the left. */
export function directionSign(direction: SupportDirection): string {
  const arrows = [...(direction === "give" ? [] : [family]), ...(direction === "take" ? [] : [other])];
  return tieSvg({ quality: "supportive", from, to, arrows, supports: [] }, print);
}

/** What is given: its circle. */
export function supportSign(support: SupportKind, useIcon: UseIcon): string {
  const circle = supportsSvg(
    { quality: null, from, to, arrows: [], supports: [{ support, x: 0, y: 0 }] },
    print,
    useIcon,
  );
  return element("g", { transform: "scale(0.8)" }, circle);
}
