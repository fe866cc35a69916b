import { type PaperName, sheets } from "@rondom/drawing/paper/sheets";
import { nameFonts } from "../font/name-fonts";
import { compilePdf } from "../typst/compile";

const markup = `
#set document(title: sys.inputs.title, date: none)
#set page(width: float(sys.inputs.width) * 1mm, height: float(sys.inputs.height) * 1mm, margin: 0pt)
#set text(lang: sys.inputs.language)
#image("/page.svg", width: 100%, height: 100%, alt: sys.inputs.title)
`;

interface MapPage {
  /** The whole sheet as one SVG, as paperMap draws it. */
  readonly svg: string;
  readonly paper: PaperName;
  /** Title of the document, and what a screen reader says of the picture. */
  readonly title: string;
  readonly language: string;
}

/** A map on one sheet as PDF: its texts stay texts that can be searched and copied, its fonts are in the file. */
export function mapPdf({ svg, paper, title, language }: MapPage): Uint8Array {
  const { widthMm, heightMm } = sheets[paper];
  return compilePdf({
    markup,
    inputs: { title, language, width: String(widthMm), height: String(heightMm) },
    files: { "page.svg": new TextEncoder().encode(nameFonts(svg)) },
  });
}
