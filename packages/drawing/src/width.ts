import { advances } from "./widths.generated";

export type Weight = 400 | 600 | 700;

const column: Readonly<Record<Weight, 1 | 2 | 3>> = { 400: 1, 600: 2, 700: 3 };
const table = new Map(advances.map((row) => [row[0], row]));

/** Our typeface and one font for each script that it lacks; the same ones by the names of installed copies. */
export const fontFamily =
  "'Atkinson Hyperlegible Next Variable', 'Noto Sans Variable', 'Noto Sans Arabic Variable', " +
  "'Noto Sans Ethiopic Variable', 'Atkinson Hyperlegible Next', 'Noto Sans', 'Noto Sans Arabic', " +
  "'Noto Sans Ethiopic', system-ui, sans-serif";

// Scripts that the typeface lacks, in thousandths of an em at weight 400. Measured in DejaVu Sans, the widest of
// the usual fallbacks; too wide costs a little air, too narrow would let names overlap.
const fallbacks: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u, 0],
  [/[سشصضطظبتثفپڤ]/u, 1300],
  [/\p{Script=Arabic}/u, 780],
  [/[ЖМШЩЫЮЉЊжмфшщыюљњ]/u, 1150],
  [/\p{Script=Cyrillic}/u, 860],
  [/\p{Script=Ethiopic}/u, 1050],
  [/[\p{Script=Greek}\p{Script=Hebrew}]/u, 820],
];
const unknown = 1100;

/** True when our own typeface has the character. */
export function inTypeface(character: string): boolean {
  return table.has(character.codePointAt(0) ?? -1);
}

/**
 * Width of one line in px at a font size in px. Exact (without kerning) for what the typeface has; on the safe side
 * for scripts that fall back to another font.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  let sum = 0;
  for (const character of text) sum += advance(character, weight);
  return (sum * size) / 1000;
}

function advance(character: string, weight: Weight): number {
  const own = table.get(character.codePointAt(0) ?? -1);
  if (own) return own[column[weight]];
  const width = fallbacks.find(([script]) => script.test(character))?.[1] ?? unknown;
  return weight === 400 ? width : width * 1.1;
}
