import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readAdvances } from "./advances";

/** The weights that the drawings use. */
export const measuredWeights = [400, 600, 700] as const;

const ours = "atkinson-hyperlegible-next";
/** The scripts that our typeface lacks: the font that stands in, its file and the characters taken from it. */
const others = [
  ["noto-sans", "greek", 0x0370, 0x03ff],
  ["noto-sans", "cyrillic-ext", 0x0400, 0x052f],
  ["noto-sans", "cyrillic", 0x0400, 0x052f],
  ["noto-sans", "vietnamese", 0x01a0, 0x1ef9],
  ["noto-sans-arabic", "arabic", 0x0600, 0x06ff],
  ["noto-sans-ethiopic", "ethiopic", 0x1200, 0x139f],
] as const;

function readFont(font: string, part: string): Map<number, number[]> {
  const file = `@fontsource-variable/${font}/files/${font}-${part}-wght-normal.woff2`;
  const find = createRequire(import.meta.url).resolve;
  return readAdvances(readFileSync(find(file)), measuredWeights);
}

/** Advances of the whole typeface, from both files that its package ships (latin over latin-ext). */
export function readTypeface(): Map<number, number[]> {
  return new Map(["latin-ext", "latin"].flatMap((part) => [...readFont(ours, part)]));
}

/** Advances of what our typeface lacks, each from the font that the pages load for it. */
export function readFallbacks(): Map<number, number[]> {
  const own = readTypeface();
  return new Map(
    others.flatMap(([font, part, first, last]) =>
      [...readFont(font, part)].filter(([at]) => at >= first && at <= last && !own.has(at)),
    ),
  );
}

/**
 * Advances of the joined shapes of Arabic letters: final, initial and medial, three weights each; zeros where a letter
 * has no such shape. Read from Unicode's presentation forms, whose glyphs are the ones that shaping picks.
 */
export function readArabicForms(): Map<number, number[]> {
  const font = readFont("noto-sans-arabic", "arabic");
  const forms = new Map<number, number[]>();
  for (const [shape, widths] of font) {
    const letters = [...String.fromCodePoint(shape).normalize("NFKC")];
    const letter = letters[0]?.codePointAt(0);
    const place = formOrder.indexOf(formName(shape));
    if (place < 0 || letters.length !== 1 || letter === undefined) continue;
    const row = forms.get(letter) ?? Array.from({ length: 9 }, () => 0);
    row.splice(3 * place, 3, ...widths);
    forms.set(letter, row);
  }
  return forms;
}

const formOrder = ["final", "initial", "medial"];

// Each letter of a presentation block stands in the order isolated, final, initial, medial, so the form follows from
// how many shapes of the same letter come before it.
function formName(shape: number): string {
  const inBlock = (shape >= 0xfb50 && shape <= 0xfbff) || (shape >= 0xfe80 && shape <= 0xfef4);
  if (!inBlock) return "";
  const letter = String.fromCodePoint(shape).normalize("NFKC");
  let before = 0;
  while (String.fromCodePoint(shape - before - 1).normalize("NFKC") === letter) before++;
  return ["isolated", "final", "initial", "medial"][before] ?? "";
}
