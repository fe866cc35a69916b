import type { IconName } from "../icons";
import { type Point, tenth } from "../map/geometry";
import type { Seat } from "../map/picture";
import type { UseIcon } from "../map/svg-icon";
import { element } from "../map/xml";
import type { Theme } from "../tokens";
import type { Mark } from "./input";

const usualRadius = 8;
/** At a small seat: marks of neighbours stay apart. */
export const smallRadius = 6;
const icons: Readonly<Record<Exclude<Mark, "went">, IconName>> = {
  came: "plus",
  closer: "closer",
  further: "further",
};

/** A mark by itself: a disc with its sign; who went is a dotted ring. */
export function markSvg(
  { x, y }: Point,
  mark: Mark,
  theme: Theme,
  useIcon: UseIcon,
  radius = usualRadius,
): string {
  const iconSize = 1.5 * radius;
  if (mark === "went") {
    const dots = { stroke: theme.edge, "stroke-width": 1.8, "stroke-dasharray": "2.2 2.6" };
    return element("circle", { cx: x, cy: y, r: radius, fill: "none", ...dots });
  }
  const place = { x: tenth(x - iconSize / 2), y: tenth(y - iconSize / 2), width: iconSize, height: iconSize };
  return (
    element("circle", { cx: x, cy: y, r: radius, fill: theme.ink }) +
    useIcon(icons[mark], { ...place, stroke: theme.surface })
  );
}

/** Where a mark stands on a seat: towards the middle, where no label is; below when a number stands above. */
export function markPlace(
  { x, y, size, side }: Pick<Seat, "x" | "y" | "size" | "side">,
  below = false,
): Point {
  return {
    x: tenth(x + (side === "right" ? -0.48 : 0.48) * size),
    y: tenth(y + (below ? 0.42 : -0.42) * size),
  };
}
