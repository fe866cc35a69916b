import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fontsFolder } from "./fonts-folder";

/** One file of a typeface. */
export interface Face {
  readonly family: string;
  readonly weight: 400 | 600 | 700;
  /** Path of the TrueType file. */
  readonly file: string;
}

/** The families on paper, the first for everything it has; each of the others for a script that it lacks. */
export const families = {
  latin: "Atkinson Hyperlegible Next",
  arabic: "Vazirmatn",
  ethiopic: "Noto Sans Ethiopic",
  wide: "Noto Sans",
} as const;

const styles = { 400: "Regular", 600: "SemiBold", 700: "Bold" } as const;
const files: readonly (readonly [string, string, string, readonly Face["weight"][]])[] = [
  [families.latin, "atkinson-hyperlegible-next", "AtkinsonHyperlegibleNext", [400, 600, 700]],
  [families.arabic, "vazirmatn", "Vazirmatn", [400, 700]],
  [families.ethiopic, "noto-sans-ethiopic", "NotoSansEthiopic", [400, 700]],
  [families.wide, "noto-sans", "NotoSans", [400, 700]],
];

/** Every face that paper is set in; fonts of the machine are not among them. */
export function faces(): Face[] {
  const folder = fontsFolder();
  return files.flatMap(([family, name, start, weights]) =>
    weights.map((weight) => {
      const style = `${weight}${styles[weight]}`;
      return { family, weight, file: join(folder, name, style, `${start}_${style}.ttf`) };
    }),
  );
}

/** The bytes of a face. */
export function bytesOf(face: Face): Buffer {
  return readFileSync(face.file);
}
