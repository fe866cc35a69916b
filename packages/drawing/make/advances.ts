import { variationAt } from "./variation";
import { readWoff2 } from "./woff2";

/** Advance of each character of a variable font at the asked weights, in thousandths of an em. */
export function readAdvances(file: Uint8Array, weights: readonly number[]): Map<number, number[]> {
  const tables = readWoff2(file);
  const table = (tag: string) => {
    const found = tables.get(tag);
    if (!found) throw new Error(`the font has no ${tag} table`);
    return found;
  };
  const unitsPerEm = table("head").getUint16(18);
  const longMetrics = table("hhea").getUint16(34);
  const hmtx = table("hmtx");
  const vary = weights.map((weight) => variationAt(table("fvar"), table("avar"), table("HVAR"), weight));
  const advances = new Map<number, number[]>();
  for (const [character, glyph] of readCharacters(table("cmap"))) {
    const plain = hmtx.getUint16(4 * Math.min(glyph, longMetrics - 1));
    const widths = vary.map((delta) => Math.round((1000 * (plain + delta(glyph))) / unitsPerEm));
    advances.set(character, widths);
  }
  return advances;
}

/** Character to glyph, from the format 4 subtable that every font of our foundry carries. */
function readCharacters(cmap: DataView): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const at = cmap.getUint32(4 + 8 * i + 4);
    if (cmap.getUint16(at) === 4) readSegments(cmap, at, glyphs);
  }
  return glyphs;
}

function readSegments(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  const twice = cmap.getUint16(at + 6);
  for (let i = 0; i < twice; i += 2) {
    const end = cmap.getUint16(at + 14 + i);
    const start = cmap.getUint16(at + 16 + twice + i);
    const delta = cmap.getUint16(at + 16 + 2 * twice + i);
    const rangeAt = at + 16 + 3 * twice + i;
    const range = cmap.getUint16(rangeAt);
    for (let character = start; character <= end && character < 0xffff; character++) {
      const found = range === 0 ? character : cmap.getUint16(rangeAt + range + 2 * (character - start));
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph > 0) glyphs.set(character, glyph);
    }
  }
}
