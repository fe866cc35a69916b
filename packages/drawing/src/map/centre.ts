import { textWidth } from "../width";
import type { MapCentre } from "./input";
import type { TextLine } from "./picture";
import { column, placeColumn } from "./segments";
import { cleanText } from "./text";

const largest = 17;
const smallest = 12;

/** The family's name and second lines in its circle; a long name gets smaller down to 12 px, and is never cut. */
export function centreLines({ name, lines }: MapCentre, family: number): TextLine[] {
  const width = 2 * family - 20;
  const shown = cleanText(name);
  const size = nameSize(shown, width);
  const all = [
    ...column(shown, size, 700, "ink", size * 1.24, width),
    ...lines.flatMap((line) => column(cleanText(line), 12.5, 400, "soft", 15, width)),
  ];
  const tall = all.reduce((sum, line) => sum + line.height, 0);
  return placeColumn(all, 0, -tall / 2);
}

function nameSize(name: string, width: number): number {
  const longest = Math.max(0, ...name.split(/\s+|(?<=-)/u).map((word) => textWidth(word, 1, 700)));
  const fitting = Math.floor((2 * width) / Math.max(longest, 1)) / 2;
  return Math.min(largest, Math.max(smallest, fitting));
}
