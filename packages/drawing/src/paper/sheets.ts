/** One sheet, landscape. Its drawing is measured in points (1/72 inch), so that a letter of 8 is 8 pt when printed. */
export interface Sheet {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Pt. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly titleSize: number;
  readonly textSize: number;
  /** Room of legend and writing lines at the right. */
  readonly legendWidth: number;
}

export type PaperName = "a4" | "a3";

/** A sheet in the hands of its reader: what begins at the left for one begins at the right for another. */
export interface Leaf extends Sheet {
  readonly direction: "ltr" | "rtl";
}

/** The smallest letters that may be printed, in pt (looks, section 1). */
export const smallestPrint = 8;

const pointsPerMm = 72 / 25.4;

function sheet(widthMm: number, heightMm: number, rest: Omit<Sheet, SheetSize>): Sheet {
  return { widthMm, heightMm, width: widthMm * pointsPerMm, height: heightMm * pointsPerMm, ...rest };
}

type SheetSize = "widthMm" | "heightMm" | "width" | "height";

export const sheets: Readonly<Record<PaperName, Sheet>> = {
  a4: sheet(297, 210, { margin: 26, titleSize: 17, textSize: 9.5, legendWidth: 126 }),
  a3: sheet(420, 297, { margin: 34, titleSize: 22, textSize: 12, legendWidth: 170 }),
};
