import { tenth } from "../map/geometry";
import { wrapText } from "../map/wrap";
import { element } from "../map/xml";
import { textWidth } from "../width";
import { paperText, rule } from "./paper-text";
import type { SheetWords } from "./paper-words";
import type { Sheet } from "./sheets";

const writingLines = 4;

/** A sign as SVG elements, drawn in a box of 26 by 18 with its origin in the middle, and what it means. */
export interface LegendEntry {
  readonly drawn: string;
  readonly word: string;
}

/** What the signs mean, and under them four lines to write on. */
export function paperLegend(
  sheet: Sheet,
  words: SheetWords,
  entries: readonly LegendEntry[],
  top: number,
): string {
  const { width, margin, legendWidth, textSize } = sheet;
  const left = tenth(width - margin - legendWidth);
  const zoom = textSize / 9.5;
  const step = 1.25 * textSize;
  const indent = 32 * zoom;
  const parts = [paperText(words.legend, { x: left, y: tenth(top + textSize) }, tenth(1.1 * textSize), 700)];
  let y = top + 2.1 * textSize;
  for (const { drawn, word } of entries) {
    const measure = (line: string) => textWidth(line, textSize, 400);
    const lines = wrapText(word, legendWidth - indent, measure);
    const height = Math.max(step * lines.length, 1.2 * step) + 0.45 * step;
    const middle = y + height / 2;
    const move = `translate(${tenth(left + 13 * zoom)} ${tenth(middle)}) scale(${tenth(zoom)})`;
    parts.push(element("g", { transform: move }, drawn));
    const first = middle - ((lines.length - 1) * step) / 2 + 0.35 * textSize;
    lines.forEach((line, i) => {
      parts.push(paperText(line, { x: tenth(left + indent), y: tenth(first + i * step) }, textSize));
    });
    y += height;
  }
  return [...parts, toWrite(sheet, words, left, y + step)].join("");
}

function toWrite({ legendWidth, textSize }: Sheet, words: SheetWords, left: number, top: number): string {
  const heading = top + 1.9 * textSize;
  const lines = Array.from({ length: writingLines }, (_, i) =>
    rule(left, tenth(heading + (i + 1) * 2.8 * textSize), legendWidth, 0.7),
  );
  return [
    rule(left, tenth(top), legendWidth, 1),
    paperText(words.writeYourself, { x: left, y: tenth(heading) }, tenth(1.1 * textSize), 700),
    ...lines,
  ].join("");
}
