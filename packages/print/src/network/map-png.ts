import { Resvg } from "@resvg/resvg-js";
import { type PaperName, sheets } from "@rondom/drawing/paper/sheets";
import { faces, families } from "../font/faces";
import { nameFonts } from "../font/name-fonts";
import { oneBelowTheOther } from "./one-below-the-other";

/** CSS px per mm. */
const pixels = 96 / 25.4;

/** Sheets as one PNG on white, one below the other, two dots per CSS px: 2245 wide for A4, 3175 for A3. */
export function mapPng({ svgs, paper }: { svgs: readonly string[]; paper: PaperName }): Uint8Array {
  const picture = new Resvg(
    oneBelowTheOther(
      svgs.map((svg) => nameFonts(svg, { mixed: false })),
      paper,
    ),
    {
      background: "white",
      fitTo: { mode: "width", value: Math.round(sheets[paper].widthMm * pixels * 2) },
      font: {
        loadSystemFonts: false,
        fontFiles: faces().map(({ file }) => file),
        defaultFontFamily: families.wide,
      },
    },
  );
  return new Uint8Array(picture.render().asPng());
}
