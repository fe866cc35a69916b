import { domainColour, segmentColour, type Theme } from "../tokens";
import { polar } from "./geometry";
import { type Level, rim } from "./levels";
import { arcPath, ringPath } from "./paths";
import type { MapLayout, Segment } from "./picture";
import type { UseIcon } from "./svg-icon";
import { halo, textElement } from "./svg-text";
import { element } from "./xml";

/** White between two segments, on either side of the ray. */
const halfGap = 2.5;
/** White between the family's circle and the segments. */
const familyGap = 8;

/**
 * The table: ground, segments with rim, icon, word and state, and the family in the middle. Ties run between the
 * ground and the words.
 */
export function tableSvg(layout: MapLayout, theme: Theme, useIcon: UseIcon, ties: string): string {
  const { radius, family } = layout.table;
  const ground = { r: radius + 2, fill: theme.surface, stroke: theme.line };
  const planes = layout.segments.map((segment) => segmentSvg(segment, layout.level, theme, useIcon));
  const words = layout.segments.map((segment) => wordsSvg(segment, theme, useIcon));
  const over = ties === "" ? words : [ties, element("g", halo(theme.surface), ...words)];
  const circle = element("circle", { r: family, fill: theme.surface, stroke: theme.ink, "stroke-width": 2 });
  const name = layout.centre.map((line) => textElement(line, theme)).join("");
  return element("g", {}, element("circle", ground), ...planes, ...over, circle, name);
}

function wordsSvg({ state, icon, key, lines }: Segment, theme: Theme, useIcon: UseIcon): string {
  const quiet = state === "to-discuss" || state === "no-need";
  const stroke = quiet ? theme.soft : domainColour(theme, key);
  const sign = useIcon(icon.name, { x: icon.x, y: icon.y, width: icon.size, height: icon.size, stroke });
  return sign + lines.map((line) => textElement(line, theme)).join("");
}

function segmentSvg(
  { key, state, from, to }: Segment,
  { radius, family }: Level,
  theme: Theme,
  useIcon: UseIcon,
): string {
  const colour = domainColour(theme, key);
  const plane = (outer: number, fill: string) =>
    element("path", { d: ringPath(family + familyGap, outer, from, to, halfGap), fill });
  const band = (width: number) =>
    element("path", { d: ringPath(radius - width, radius, from, to, halfGap + 0.5), fill: colour });
  const tinted = plane(radius - rim, segmentColour(theme, key));
  switch (state) {
    case "carried":
      return tinted + band(rim);
    case "hangs-on-one":
      return tinted + band(rim / 2);
    case "nobody": {
      const d = ringPath(radius - rim + 0.8, radius - 0.8, from, to, halfGap + 1.5);
      const dashed = {
        d,
        fill: theme.surface,
        stroke: colour,
        "stroke-width": 1.6,
        "stroke-dasharray": "5 4",
      };
      return tinted + element("path", dashed);
    }
    case "no-need": {
      const at = polar(radius - rim + 2, (from + to) / 2);
      const check = { x: at.x - 8, y: at.y - 8, width: 16, height: 16, stroke: theme.soft };
      return plane(radius - 3, theme.sunken) + useIcon("check", check);
    }
    case "to-discuss":
      return rays(from, to, radius, family, theme) + dottedRim(from, to, radius, theme, useIcon);
  }
}

function rays(from: number, to: number, radius: number, family: number, theme: Theme): string {
  const ray = (angle: number) => {
    const inner = polar(family + familyGap, angle);
    const outer = polar(radius + 2, angle);
    return `M${inner.x} ${inner.y}L${outer.x} ${outer.y}`;
  };
  return element("path", { d: ray(from) + ray(to), stroke: theme.line });
}

function dottedRim(from: number, to: number, radius: number, theme: Theme, useIcon: UseIcon): string {
  const middle = (from + to) / 2;
  const track = radius - 6.5;
  const clear = 13 / track;
  const d =
    arcPath(track, from + 10 / track, middle - clear) + arcPath(track, middle + clear, to - 10 / track);
  const dots = {
    d,
    fill: "none",
    stroke: theme.edge,
    "stroke-width": 3,
    "stroke-linecap": "round",
    "stroke-dasharray": "0 7.5",
  };
  const at = polar(track, middle);
  const mark = { x: at.x - 9, y: at.y - 9, width: 18, height: 18, stroke: theme.soft };
  return element("path", dots) + useIcon("question", mark);
}
