import type { Box } from "../map/geometry";
import type { TextLine } from "../map/picture";
import { wrapText } from "../map/wrap";
import { textWidth, type Weight } from "../width";
import { marks, type TimeInput, type TimeVersion } from "./input";
import type { ListedMark, TimeSeat } from "./picture";
import { shortNames } from "./short-names";

const titleSize = 18;
const size = 13.5;
const lineHeight = 19;
const margin = 14;
/** Room of a mark before its words. */
const indent = 26;

/** Height of what stands above every version. */
export const aboveHeight = 58;

/** Title and who told it, above a picture. */
export function wordsAbove({ title, told }: TimeVersion, canvas: Box): TextLine[] {
  const top = canvas.y - aboveHeight;
  const line = (text: string, y: number, at: number, weight: Weight, tone: TextLine["tone"]): TextLine[] =>
    text === "" ? [] : [{ text, x: canvas.x + margin, y, anchor: "left", size: at, weight, tone }];
  return [...line(title, top + 26, titleSize, 700, "ink"), ...line(told, top + 47, size, 400, "soft")];
}

/** "erbij: Lieve, Mia" for each kind of change that there is, one under the other below a picture. */
export function wordsBelow(
  { people, words }: Pick<TimeInput, "people" | "words">,
  seats: readonly TimeSeat[],
  canvas: Box,
): ListedMark[] {
  const short = shortNames(people);
  let top = canvas.y + canvas.height + 8;
  return marks.flatMap((mark): ListedMark[] => {
    const named = seats.filter((seat) => seat.mark === mark).map(({ id }) => short.get(id) ?? "");
    if (named.length === 0) return [];
    const word = `${words.mark[mark]}:`;
    const after = indent + textWidth(`${word} `, size, 700) + 4;
    const wrapped = wrapText(named.join(", "), canvas.width - 2 * margin - after, (text) =>
      textWidth(text, size, 400),
    );
    const at = (i: number) => top + i * lineHeight + 14;
    const line = (text: string, x: number, y: number, weight: Weight): TextLine => ({
      text,
      x: canvas.x + margin + x,
      y,
      anchor: "left",
      size,
      weight,
      tone: "ink",
      ...(mark === "went" && weight === 400 ? { struck: true } : {}),
    });
    const listed = {
      mark,
      at: { x: canvas.x + margin + 8, y: at(0) - 5 },
      lines: [line(word, indent, at(0), 700), ...wrapped.map((text, i) => line(text, after, at(i), 400))],
    };
    top += wrapped.length * lineHeight + 6;
    return [listed];
  });
}

/** Height of the words below a picture. */
export function belowHeight(below: readonly ListedMark[], canvas: Box): number {
  const lowest = Math.max(
    0,
    ...below.flatMap(({ lines }) => lines.map(({ y }) => y - canvas.y - canvas.height)),
  );
  return lowest === 0 ? 0 : lowest + margin;
}
