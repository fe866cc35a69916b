import { familySvg, seatSvg } from "../circles/svg";
import { ringsSvg } from "../circles/svg-rings";
import { type Box, boxRound } from "../map/geometry";
import { faded } from "../map/layers";
import { type PictureOptions, pictureSvg } from "../map/picture-svg";
import type { UseIcon } from "../map/svg-icon";
import { labelSvg, plainSeatSvg } from "../map/svg-seats";
import { textElement } from "../map/svg-text";
import { element } from "../map/xml";
import type { Theme } from "../tokens";
import type { Mark } from "./input";
import type { TimeSeat, VersionLayout } from "./picture";
import { markPlace, markSvg, smallRadius } from "./svg-mark";
import { aboveHeight, belowHeight } from "./words-around";

export interface TimeSvgOptions extends PictureOptions {
  /** Fades who did not change, never away. */
  readonly onlyDifferences?: boolean;
}

const gap = 24;
/** Below this size (px) a seat has a small mark. */
const small = 20;

/** One version, or several side by side, as one SVG document with their titles and what changed in words. */
export function versionsSvg(
  versions: readonly VersionLayout[],
  theme: Theme,
  options: TimeSvgOptions,
): string {
  const prefix = options.idPrefix ?? "rondom-";
  return pictureSvg(boxRound(panelsOf(versions)), theme, options, (useIcon) =>
    versionsDrawing(versions, theme, useIcon, prefix, options.onlyDifferences),
  );
}

/** Everything of several versions side by side as elements. */
export function versionsDrawing(
  versions: readonly VersionLayout[],
  theme: Theme,
  useIcon: UseIcon,
  prefix: string,
  onlyDifferences = false,
): string {
  const boxes = panelsOf(versions);
  return versions
    .map((version, i) => {
      const x = (boxes[i]?.x ?? 0) - version.canvas.x;
      const drawn = versionDrawing(version, theme, useIcon, `${prefix}${i}-`, onlyDifferences);
      return x === 0 ? drawn : element("g", { transform: `translate(${x} 0)` }, drawn);
    })
    .join("");
}

/** The room of each version with its words, side by side and equally high. */
export function panelsOf(versions: readonly VersionLayout[]): Box[] {
  const below = Math.max(0, ...versions.map((version) => belowHeight(version.below, version.canvas)));
  let left: number | null = null;
  return versions.map(({ canvas }) => {
    const x = left ?? canvas.x;
    left = x + canvas.width + gap;
    return {
      x,
      y: canvas.y - aboveHeight,
      width: canvas.width,
      height: Math.ceil(canvas.height + aboveHeight + below),
    };
  });
}

/** Everything of one version as elements, origin at the family's centre. */
export function versionDrawing(
  version: VersionLayout,
  theme: Theme,
  useIcon: UseIcon,
  prefix: string,
  onlyDifferences = false,
): string {
  const seats = version.seats.map((seat) => {
    const drawn = timeSeatSvg(seat, theme, useIcon);
    return onlyDifferences && seat.mark === null ? element("g", { opacity: faded }, drawn) : drawn;
  });
  const listed = version.below.map(
    ({ mark, at, lines }) =>
      markSvg(at, mark, theme, useIcon) + lines.map((line) => textElement(line, theme)).join(""),
  );
  return [
    ...version.above.map((line) => textElement(line, theme)),
    ringsSvg(version, theme, prefix),
    familySvg(version, theme),
    element("g", {}, ...seats),
    ...listed,
  ].join("");
}

function timeSeatSvg(seat: TimeSeat, theme: Theme, useIcon: UseIcon): string {
  if (seat.mark === "went") {
    const dotted = { stroke: theme.edge, "stroke-width": 1.8, "stroke-dasharray": "2.2 2.6" };
    return plainSeatSvg(seat, dotted, theme, useIcon) + labelSvg(seat, theme, useIcon);
  }
  const mark = seat.mark === null ? "" : seatMarkSvg(seat, seat.mark, theme, useIcon);
  return trailSvg(seat, theme) + seatSvg(seat, theme, useIcon) + mark;
}

function seatMarkSvg(seat: TimeSeat, mark: Mark, theme: Theme, useIcon: UseIcon): string {
  const radius = seat.size < small ? smallRadius : undefined;
  return markSvg(markPlace(seat), mark, theme, useIcon, radius);
}

/** Where somebody sat before: a dotted seat, and the way from there. */
function trailSvg({ x, y, size, from }: TimeSeat, theme: Theme): string {
  if (!from) return "";
  const dots = { stroke: theme.edge, "stroke-width": 1.8, "stroke-dasharray": "2.2 2.6", fill: "none" };
  const towards = Math.sign(x - from.x);
  const d = `M${from.x + (towards * size) / 2} ${y}L${x - (towards * size) / 2} ${y}`;
  const isApart = Math.abs(x - from.x) > size;
  return (
    element("circle", { cx: from.x, cy: from.y, r: size / 2 - 1, ...dots }) +
    (isApart ? element("path", { d, stroke: theme.edge, "stroke-width": 1.5 }) : "")
  );
}
