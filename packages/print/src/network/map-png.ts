import { Resvg } from "@resvg/resvg-js";
import { type PaperName, sheets } from "@rondom/drawing/paper/sheets";
import { faces, families } from "../font/faces";
import { nameFonts } from "../font/name-fonts";

/** CSS px per mm. */
const pixels = 96 / 25.4;

/** A map on one sheet as PNG on white, two dots per CSS px: 2245 wide for A4, 3175 for A3. */
export function mapPng({ svg, paper }: { svg: string; paper: PaperName }): Uint8Array {
  const picture = new Resvg(nameFonts(svg), {
    background: "white",
    fitTo: { mode: "width", value: Math.round(sheets[paper].widthMm * pixels * 2) },
    font: {
      loadSystemFonts: false,
      fontFiles: faces().map(({ file }) => file),
      defaultFontFamily: families.wide,
    },
  });
  return new Uint8Array(picture.render().asPng());
}
