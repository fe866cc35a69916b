import { tenth } from "../map/geometry";
import type { TextLine } from "../map/picture";
import { textElement } from "../map/svg-text";
import { cleanText } from "../map/text";
import { element } from "../map/xml";
import { print } from "../tokens";
import type { Weight } from "../width";
import { mirroredLine } from "./mirror";
import type { Leaf } from "./sheets";

/** One line of words on the sheet, in pt; `x` and `anchor` as a reader of left to right has them. */
export function paperText(
  { width, direction }: Pick<Leaf, "width" | "direction">,
  text: string,
  at: { readonly x: number; readonly y: number; readonly anchor?: TextLine["anchor"] },
  size: number,
  weight: Weight = 400,
): string {
  const line: TextLine = { text: cleanText(text), anchor: "left", ...at, size, weight, tone: "ink" };
  return textElement(direction === "rtl" ? mirroredLine(line, width / 2) : line, print);
}

/** A line across, to write on or to divide. */
export function rule(
  leaf: Pick<Leaf, "width" | "direction">,
  x: number,
  y: number,
  width: number,
  stroke: number,
): string {
  return element("path", {
    d: `M${acrossTo(leaf, x, width)} ${y}h${width}`,
    stroke: print.ink,
    "stroke-width": stroke,
    fill: "none",
  });
}

/** Where something that begins at `x` and is `width` wide begins for the reader of this sheet. */
export function acrossTo(leaf: Pick<Leaf, "width" | "direction">, x: number, width = 0): number {
  return leaf.direction === "rtl" ? tenth(leaf.width - x - width) : x;
}
