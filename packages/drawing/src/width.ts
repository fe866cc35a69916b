import { arabicAdvance } from "./arabic-width";
import { fallbackAdvances } from "./fallback-widths.generated";
import { advances } from "./widths.generated";

export type Weight = 400 | 600 | 700;

const column: Readonly<Record<Weight, 0 | 1 | 2>> = { 400: 0, 600: 1, 700: 2 };
const own = tableOf(advances);
const others = tableOf(fallbackAdvances);

function tableOf(rows: readonly (readonly [number, number, number, number])[]) {
  return new Map(rows.map(([character, ...widths]) => [character, widths]));
}

/** Our typeface and one font for each script that it lacks; the same ones by the names of installed copies. */
export const fontFamily =
  "'Atkinson Hyperlegible Next Variable', 'Noto Sans Variable', 'Noto Sans Arabic Variable', " +
  "'Noto Sans Ethiopic Variable', 'Atkinson Hyperlegible Next', 'Noto Sans', 'Noto Sans Arabic', " +
  "'Noto Sans Ethiopic', system-ui, sans-serif";

// Scripts for which the pages load no font, in thousandths of an em at weight 400: wide enough for the usual ones.
const unmeasured: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Arabic}/u, 1300],
  [/[\p{Script=Greek}\p{Script=Cyrillic}]/u, 1150],
  [/\p{Script=Hebrew}/u, 820],
];
const unknown = 1100;
const boldly = 1.1;
/** Kerning and ligatures, which the tables do not know, make a line of these fonts up to 1.5 % wider. */
const slack = 1.02;

// Marks over a letter and signs that nobody sees have no width, and Arabic letters join across them; the two signs
// that begin or end a joining stay in the row.
const transparent = /(?![\u200c\u200d])[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/gu;
const unseen = /\p{Cf}/u;

/** True when our own typeface has the character. */
export function inTypeface(character: string): boolean {
  return own.has(character.codePointAt(0) ?? -1);
}

/**
 * Width of one line in px at a font size in px. Exact (without kerning) for our typeface, up to 2 % wide for the fonts
 * that stand in for it, on the safe side for other scripts.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  const at = column[weight];
  let sum = 0;
  for (const character of text) {
    const widths = own.get(character.codePointAt(0) ?? -1);
    if (!widths) return (size * mixedWidth(text, weight)) / 1000;
    sum += widths[at];
  }
  return (sum * size) / 1000;
}

/** The same for a line with letters that our typeface lacks, in thousandths of an em. */
function mixedWidth(text: string, weight: Weight): number {
  const letters = [...text.replace(transparent, "")].map((letter) => letter.codePointAt(0) ?? -1);
  return letters.reduce((sum, letter, i) => {
    const neighbours = { before: letters[i - 1] ?? -1, after: letters[i + 1] ?? -1 };
    return sum + slack * advance(letter, neighbours, weight);
  }, 0);
}

function advance(letter: number, neighbours: { before: number; after: number }, weight: Weight): number {
  const at = column[weight];
  const ours = own.get(letter);
  if (ours) return ours[at];
  const known = others.get(letter);
  if (known) return arabicAdvance(letter, known[at], neighbours, at);
  const character = String.fromCodePoint(letter);
  if (unseen.test(character)) return 0;
  const width = unmeasured.find(([script]) => script.test(character))?.[1] ?? unknown;
  return weight === 400 ? width : width * boldly;
}
