import { tenth } from "../map/geometry";
import { wrapText } from "../map/wrap";
import { element } from "../map/xml";
import { textWidth } from "../width";
import { acrossTo, paperText, rule } from "./paper-text";
import type { SheetWords } from "./paper-words";
import type { Leaf } from "./sheets";

const writingLines = 4;

/** A sign as SVG elements, drawn in a box of 26 by 18 with its origin in the middle, and what it means. */
export interface LegendEntry {
  readonly drawn: string;
  readonly word: string;
}

/** What the signs mean, and (unless `writing` is false) under them four lines to write on. */
export function paperLegend(
  sheet: Leaf,
  words: SheetWords,
  entries: readonly LegendEntry[],
  top: number,
  writing = true,
): string {
  const { width, margin, legendWidth, textSize } = sheet;
  const left = tenth(width - margin - legendWidth);
  const zoom = textSize / 9.5;
  const step = 1.25 * textSize;
  const indent = 32 * zoom;
  const parts = [
    paperText(sheet, words.legend, { x: left, y: tenth(top + textSize) }, tenth(1.1 * textSize), 700),
  ];
  let y = top + 2.1 * textSize;
  for (const { drawn, word } of entries) {
    const measure = (line: string) => textWidth(line, textSize, 400);
    const lines = wrapText(word, legendWidth - indent, measure);
    const height = Math.max(step * lines.length, 1.2 * step) + 0.45 * step;
    const middle = y + height / 2;
    const move = `translate(${acrossTo(sheet, tenth(left + 13 * zoom))} ${tenth(middle)}) scale(${tenth(zoom)})`;
    parts.push(element("g", { transform: move }, drawn));
    const first = middle - ((lines.length - 1) * step) / 2 + 0.35 * textSize;
    lines.forEach((line, i) => {
      parts.push(paperText(sheet, line, { x: tenth(left + indent), y: tenth(first + i * step) }, textSize));
    });
    y += height;
  }
  return [...parts, writing ? toWrite(sheet, words, left, y + step) : ""].join("");
}

function toWrite(sheet: Leaf, words: SheetWords, left: number, top: number): string {
  const { legendWidth, textSize } = sheet;
  const heading = top + 1.9 * textSize;
  const lines = Array.from({ length: writingLines }, (_, i) =>
    rule(sheet, left, tenth(heading + (i + 1) * 2.8 * textSize), legendWidth, 0.7),
  );
  return [
    rule(sheet, left, tenth(top), legendWidth, 1),
    paperText(sheet, words.writeYourself, { x: left, y: tenth(heading) }, tenth(1.1 * textSize), 700),
    ...lines,
  ].join("");
}
