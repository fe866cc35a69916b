import type { PaperName } from "@rondom/drawing/paper/sheets";
import { bytesOf, type Face, faces, families } from "../font/faces";
import { nameFonts, scriptsIn } from "../font/name-fonts";
import { oneBelowTheOther } from "./one-below-the-other";

/**
 * Sheets as one SVG file, one below the other, that needs nothing beside it: the fonts of the scripts that occur are
 * inside. Other programs may open it, so the width and height stay in mm.
 */
export function mapSvgFile(svgs: readonly string[], paper: PaperName): string {
  const used = new Set<string>([
    families.latin,
    ...scriptsIn(svgs.join("")).map((script) => families[script]),
  ]);
  const fonts = faces().filter(({ family }) => used.has(family));
  const named = oneBelowTheOther(
    svgs.map((svg) => nameFonts(svg)),
    paper,
  );
  const content = named.indexOf(">") + 1;
  const style = `<style>${fonts.map(fontFace).join("")}</style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${named.slice(0, content)}${style}${named.slice(content)}\n`;
}

function fontFace(face: Face): string {
  const source = `url(data:font/ttf;base64,${bytesOf(face).toString("base64")})`;
  return `@font-face{font-family:"${face.family}";font-weight:${face.weight};src:${source} format("truetype")}`;
}
