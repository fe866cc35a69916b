import type { TextLine } from "../map/picture";
import { textElement } from "../map/svg-text";
import { cleanText } from "../map/text";
import { element } from "../map/xml";
import { print } from "../tokens";
import type { Weight } from "../width";

/** One line of words on the sheet, in pt. */
export function paperText(
  text: string,
  at: { readonly x: number; readonly y: number; readonly anchor?: TextLine["anchor"] },
  size: number,
  weight: Weight = 400,
): string {
  const line: TextLine = { text: cleanText(text), anchor: "left", ...at, size, weight, tone: "ink" };
  return textElement(line, print);
}

/** A line across, to write on or to divide. */
export function rule(x: number, y: number, width: number, stroke: number): string {
  return element("path", {
    d: `M${x} ${y}h${width}`,
    stroke: print.ink,
    "stroke-width": stroke,
    fill: "none",
  });
}
