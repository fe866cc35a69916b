import { type PaperName, sheets } from "@rondom/drawing/paper/sheets";
import { nameFonts } from "../font/name-fonts";
import { compilePdf } from "../typst/compile";

const markup = `
#set document(title: sys.inputs.title, date: none)
#set page(width: float(sys.inputs.width) * 1mm, height: float(sys.inputs.height) * 1mm, margin: 0pt)
#set text(lang: sys.inputs.language)
#for at in range(int(sys.inputs.count)) {
  if at > 0 { pagebreak() }
  image("/page-" + str(at) + ".svg", width: 100%, height: 100%, alt: sys.inputs.title)
}
`;

interface MapPages {
  /** Each sheet as one SVG, as paperMap draws it: a page each. */
  readonly svgs: readonly string[];
  readonly paper: PaperName;
  /** Title of the document, and what a screen reader says of the picture. */
  readonly title: string;
  readonly language: string;
}

/** Sheets as the pages of a PDF: their texts stay texts that can be searched and copied, the fonts are in the file. */
export function mapPdf({ svgs, paper, title, language }: MapPages): Uint8Array {
  const { widthMm, heightMm } = sheets[paper];
  return compilePdf({
    markup,
    inputs: {
      ...{ title, language, count: String(svgs.length) },
      ...{ width: String(widthMm), height: String(heightMm) },
    },
    files: Object.fromEntries(
      svgs.map((svg, at) => [`page-${at}.svg`, new TextEncoder().encode(nameFonts(svg))]),
    ),
  });
}
