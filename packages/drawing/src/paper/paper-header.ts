import { tenth } from "../map/geometry";
import { textWidth } from "../width";
import { paperText, rule } from "./paper-text";
import type { PaperWords, SheetWords } from "./paper-words";
import type { Leaf } from "./sheets";

const smallestTitle = 11;

/**
 * Whose map it is, who told it and when, above a rule; a long title gets smaller so that both stay whole. On a sheet
 * to fill in there are lines to write on for who told it.
 */
export function paperHeader(sheet: Leaf, words: SheetWords, toFillIn: PaperWords | null = null): string {
  const { width, margin, textSize } = sheet;
  const room = width - 2 * margin - toldWidth(sheet, words, toFillIn) - 2 * textSize;
  const fitting = Math.floor((2 * room) / textWidth(words.title, 1, 700)) / 2;
  const size = Math.max(smallestTitle, Math.min(sheet.titleSize, fitting));
  const base = tenth(margin + sheet.titleSize);
  return [
    paperText(sheet, words.title, { x: margin, y: base }, size, 700),
    toFillIn ? linesForTold(sheet, toFillIn, base) : told(sheet, words, base),
    rule(sheet, margin, tenth(base + 0.55 * sheet.titleSize), tenth(width - 2 * margin), 1.4),
  ].join("");
}

function told(sheet: Leaf, words: SheetWords, y: number): string {
  const { width, margin, textSize } = sheet;
  return paperText(sheet, words.told, { x: tenth(width - margin), y, anchor: "right" }, textSize);
}

/** "Verteld door ______ op ______": lines of fixed length to write on. */
function linesForTold(sheet: Leaf, words: PaperWords, y: number): string {
  const { width, margin, textSize } = sheet;
  const [by, on] = writingLengths(sheet);
  const dateLine = width - margin - on;
  const onWord = dateLine - 4 - textWidth(words.toldOn, textSize, 400);
  const nameLine = onWord - 8 - by;
  const byWord = nameLine - 4 - textWidth(words.toldBy, textSize, 400);
  return [
    paperText(sheet, words.toldBy, { x: tenth(byWord), y }, textSize),
    rule(sheet, tenth(nameLine), y + 2, by, 0.7),
    paperText(sheet, words.toldOn, { x: tenth(onWord), y }, textSize),
    rule(sheet, tenth(dateLine), y + 2, on, 0.7),
  ].join("");
}

function toldWidth(sheet: Leaf, words: SheetWords, toFillIn: PaperWords | null): number {
  const { textSize } = sheet;
  if (!toFillIn) return textWidth(words.told, textSize, 400);
  const [by, on] = writingLengths(sheet);
  return by + on + 16 + textWidth(toFillIn.toldBy + toFillIn.toldOn, textSize, 400);
}

function writingLengths({ width }: Leaf): readonly [number, number] {
  return [Math.round(width * 0.2), Math.round(width * 0.13)];
}
