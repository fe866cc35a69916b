import type { Theme } from "../tokens";
import { ringPath } from "./paths";
import type { ShownState } from "./state";
import { element } from "./xml";

/** Radius of the small table in px. */
export const smallRadius = 84;

const rim = 9;

/** Where a domain lies, in radians clockwise from the top. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** Rim or plane of one domain: the same five pictures as on the large map. */
export function smallSegment(state: ShownState, { from, to }: Place, colour: string, theme: Theme): string {
  const ring = (inner: number, outer: number) => ringPath(inner, outer, from, to, 1.5);
  switch (state) {
    case "carried":
      return element("path", { d: ring(smallRadius - rim, smallRadius), fill: colour });
    case "hangs-on-one":
      return element("path", { d: ring(smallRadius - rim / 2, smallRadius), fill: colour });
    case "nobody": {
      const d = ring(smallRadius - rim + 0.5, smallRadius - 0.5);
      return element("path", {
        d,
        fill: "none",
        stroke: colour,
        "stroke-width": 1.4,
        "stroke-dasharray": "4 3",
      });
    }
    case "no-need":
      return element("path", { d: ring(30, smallRadius), fill: theme.sunken });
    case "to-discuss": {
      const dots = { stroke: theme.edge, "stroke-width": 1.3, "stroke-dasharray": "1.5 2.5" };
      return element("path", { d: ring(32, smallRadius - 1), fill: "none", ...dots });
    }
  }
}
