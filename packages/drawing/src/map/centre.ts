import { textWidth } from "../width";
import type { MapCentre } from "./input";
import type { TextLine } from "./picture";
import { column, placeColumn } from "./segments";
import { cleanText } from "./text";

const sizes = [17, 16, 15, 14, 13, 12];
/** The circle may grow by this much in px: it depends on the name alone, so nobody moves when somebody joins. */
const growths = [0, 4, 8, 12, 16, 20];
/** Between the corners of the words and the circle's line. */
const clear = 3;

/** The words in the middle of the table and the circle round them. */
interface Centre {
  readonly lines: readonly TextLine[];
  readonly family: number;
}

/**
 * The family's name, or one member's, with second lines in its circle. A long name gets smaller, then the circle a
 * little larger; at 12 px in the largest circle a single word that is still too long breaks. Nothing is ever cut.
 */
export function centreOf(centre: MapCentre, family: number): Centre {
  for (const growth of growths) {
    for (const size of sizes) {
      const tried = { lines: linesAt(centre, family + growth, size), family: family + growth };
      if (fits(tried)) return tried;
    }
  }
  const largest = family + Math.max(...growths);
  const broken = (text: string) => breakWords(cleanText(text), 1.5 * largest, 12);
  const { name, lines } = centre;
  return {
    lines: linesAt({ name: broken(name), lines: lines.map(broken) }, largest, 12),
    family: largest,
  };
}

function linesAt({ name, lines }: MapCentre, family: number, size: number): TextLine[] {
  const width = 2 * family - 20;
  const second = Math.min(size, 12.5);
  const all = [
    ...column(cleanText(name), size, 700, "ink", size * 1.24, width),
    ...lines.flatMap((line) => column(cleanText(line), second, 400, "soft", 15, width)),
  ];
  const tall = all.reduce((sum, line) => sum + line.height, 0);
  return placeColumn(all, 0, -tall / 2);
}

function fits({ lines, family }: Centre): boolean {
  return lines.every(({ text, size, weight, y }) => {
    const half = textWidth(text, size, weight) / 2;
    const far = Math.max(Math.abs(y - size), Math.abs(y + 0.3 * size));
    return Math.hypot(half, far) <= family - clear;
  });
}

/** A space into every word that is wider than a line. */
function breakWords(text: string, width: number, size: number): string {
  let line = "";
  let broken = "";
  for (const letter of text) {
    line = /[\s-]/u.test(letter) ? "" : line + letter;
    if (textWidth(line, size, 700) > width) {
      broken += " ";
      line = letter;
    }
    broken += letter;
  }
  return broken;
}
