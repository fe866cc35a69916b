import { domainColour, type Theme } from "../tokens";
import { tenth } from "./geometry";
import type { Seat } from "./picture";
import type { UseIcon } from "./svg-icon";
import { textElement } from "./svg-text";
import { element, escapeXml } from "./xml";

/** What a seat is drawn from, in every view. */
export type SeatShape = Pick<Seat, "x" | "y" | "shape" | "size" | "initials">;

/** One seat: round or square, initials or figure, ring and badge; or an empty chair. */
export function seatSvg(seat: Seat, theme: Theme, useIcon: UseIcon, chosen: boolean): string {
  return seat.kind === "chair" ? chairSvg(seat, theme, useIcon) : personSvg(seat, theme, useIcon, chosen);
}

/** A seat's name and second lines. */
export function labelSvg(seat: Pick<Seat, "lines">, theme: Theme, useIcon: UseIcon): string {
  return seat.lines
    .map((line) => {
      if (!line.weightIcon) return textElement(line, theme);
      const icon = { ...line.weightIcon, width: 13, height: 13, stroke: theme[line.tone] };
      return useIcon("weight", icon) + textElement(line, theme);
    })
    .join("");
}

function personSvg(seat: Seat, theme: Theme, useIcon: UseIcon, chosen: boolean): string {
  const colour = seat.domain === null ? theme.soft : domainColour(theme, seat.domain);
  const second = { fill: theme.surface, stroke: theme.ink, "stroke-width": 1.5 };
  return (
    (chosen ? chosenRingSvg(seat, theme) : seat.times > 1 ? shapeSvg(seat, seat.size / 2 + 3, second) : "") +
    plainSeatSvg(seat, { stroke: colour, "stroke-width": 2.6 }, theme, useIcon) +
    (seat.times > 1 ? badge(seat, theme) : "")
  );
}

/** The bare seat of one person: its shape within its size, with initials or a figure. */
export function plainSeatSvg(
  seat: SeatShape,
  border: { readonly stroke: string; readonly "stroke-width": number; readonly "stroke-dasharray"?: string },
  theme: Theme,
  useIcon: UseIcon,
): string {
  const reach = tenth(seat.size / 2 - border["stroke-width"] / 2);
  return (
    shapeSvg(seat, reach, { fill: theme.surface, ...border }) +
    (seat.initials === null ? figure(seat, theme, useIcon) : initials(seat, seat.initials))
  );
}

/** The ring round the seat of the person who is chosen. */
export function chosenRingSvg(seat: SeatShape, theme: Theme): string {
  return shapeSvg(seat, seat.size / 2 + 3.5, {
    fill: theme.surface,
    stroke: theme.action,
    "stroke-width": 3,
  });
}

function chairSvg(seat: Seat, theme: Theme, useIcon: UseIcon): string {
  const dashes = { stroke: theme.attention, "stroke-width": 2, "stroke-dasharray": "4.5 3.5" };
  const circle = shapeSvg(seat, seat.size / 2 - 1, { fill: theme.surface, ...dashes });
  // The chair of a template stays open: initials are written in it.
  if (seat.lines.length === 0) return circle;
  const plus = { x: seat.x - 8, y: seat.y - 8, width: 16, height: 16, stroke: theme.attention };
  return circle + useIcon("plus", plus);
}

/** A circle, or a square with corners of 0.42 of half its side. */
function shapeSvg(
  { x, y, shape }: SeatShape,
  reach: number,
  attributes: Readonly<Record<string, string | number>>,
): string {
  if (shape === "round") return element("circle", { cx: x, cy: y, r: reach, ...attributes });
  return element("rect", {
    x: tenth(x - reach),
    y: tenth(y - reach),
    width: 2 * reach,
    height: 2 * reach,
    rx: tenth(0.42 * reach),
    ...attributes,
  });
}

/** The letters repeat what stands beside the seat, so they may be small. */
function initials({ x, y, size }: SeatShape, letters: string): string {
  if (letters === "") return "";
  const fontSize = size >= 32 ? 12.5 : size >= 28 ? 11 : 10;
  const text = { x, y: tenth(y + 0.36 * fontSize), "font-size": fontSize, "font-weight": 600 };
  return element("text", { ...text, "text-anchor": "middle" }, escapeXml(letters));
}

function figure({ x, y, size }: SeatShape, theme: Theme, useIcon: UseIcon): string {
  const side = Math.round(size * 0.56);
  return useIcon("user", { x: x - side / 2, y: y - side / 2, width: side, height: side, stroke: theme.ink });
}

/** On the side of the table, where no label is. */
function badge({ x, y, size, side, times }: Seat, theme: Theme): string {
  const cx = tenth(x + (side === "right" ? -0.48 : 0.48) * size);
  const cy = tenth(y - 0.42 * size);
  const digit = { x: cx, y: tenth(cy + 3.7), "font-size": 10.5, "font-weight": 700 };
  return (
    element("circle", { cx, cy, r: 8, fill: theme.ink }) +
    element("text", { ...digit, "text-anchor": "middle", fill: theme.surface }, String(times))
  );
}
