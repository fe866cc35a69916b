import { bytesOf, type Face, faces, families } from "../font/faces";
import { nameFonts, scriptsIn } from "../font/name-fonts";

/**
 * A map as an SVG file that needs nothing beside it: the fonts of the scripts that occur are inside. Other programs
 * may open it, so the width and height stay in mm.
 */
export function mapSvgFile(svg: string): string {
  const used = new Set<string>([families.latin, ...scriptsIn(svg).map((script) => families[script])]);
  const fonts = faces().filter(({ family }) => used.has(family));
  const named = nameFonts(svg);
  const content = named.indexOf(">") + 1;
  const style = `<style>${fonts.map(fontFace).join("")}</style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${named.slice(0, content)}${style}${named.slice(content)}\n`;
}

function fontFace(face: Face): string {
  const source = `url(data:font/ttf;base64,${bytesOf(face).toString("base64")})`;
  return `@font-face{font-family:"${face.family}";font-weight:${face.weight};src:${source} format("truetype")}`;
}
