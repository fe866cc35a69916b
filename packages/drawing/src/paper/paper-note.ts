import { wrapText } from "../map/wrap";
import { textWidth } from "../width";
import { paperSheet } from "./paper-sheet";
import { paperText } from "./paper-text";
import type { SheetWords } from "./paper-words";
import { sheets } from "./sheets";

const top = 90;
const step = 1.5;

interface NoteOptions {
  readonly words: SheetWords;
  /** What is not on the sheet and why, a sentence each; the first is the heaviest. */
  readonly says: readonly string[];
  readonly idPrefix?: string;
}

/** One A4 that says what is left out: somebody who prints must not think that there was nothing. */
export function paperNote({ words, says, idPrefix }: NoteOptions): string {
  const { width, height, margin, textSize } = sheets.a4;
  const { direction } = words;
  const size = 1.4 * textSize;
  const lines = says.flatMap((sentence, i) => {
    const weight = i === 0 ? 700 : 400;
    const wrapped = wrapText(sentence, width - 4 * margin, (line) => textWidth(line, size, weight));
    return wrapped.map((text) => ({ text, weight }) as const);
  });
  return paperSheet({
    ...{ paper: "a4", words, idPrefix, legend: null, scale: 1 },
    // The sheet itself: a note is fixed at its top, where reading begins.
    canvas: { x: 0, y: 0, width, height },
    placed: false,
    draw: () =>
      lines
        .map(({ text, weight }, i) =>
          paperText({ width, direction }, text, { x: margin, y: top + i * step * size }, size, weight),
        )
        .join(""),
  });
}
