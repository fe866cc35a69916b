import { getDocumentProxy } from "unpdf";

export interface ReadPdf {
  title: string;
  language: string | null;
  /** Width and height of each page, in pt. */
  pages: [number, number][];
  /** All texts, one space between two. */
  text: string;
  /** Fonts that the pages are set in, without the mark of a subset. */
  fonts: string[];
  /** False when a font is only named. */
  embedded: boolean;
}

/** What a reader of another make finds in a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes the bytes away from whoever hands them over.
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const about = info as { Title?: string; Language?: string };
  const read: ReadPdf = {
    title: about.Title ?? "",
    language: about.Language ?? null,
    pages: [],
    text: "",
    fonts: [],
    embedded: true,
  };
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    read.pages.push([width, height]);
    const content = await page.getTextContent();
    texts.push(...content.items.flatMap((item) => ("str" in item && item.str !== "" ? [item.str] : [])));
    await page.getOperatorList();
    for (const name of Object.keys(content.styles)) {
      const font = page.commonObjs.get(name) as { name: string; missingFile?: boolean };
      read.fonts.push(font.name.replace(/^[A-Z]{6}\+/, ""));
      if (font.missingFile) read.embedded = false;
    }
  }
  return { ...read, text: texts.join(" ").replace(/ +/g, " "), fonts: [...new Set(read.fonts)].sort() };
}
