import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readAdvances } from "./advances";

/** The weights that the drawings use. */
export const measuredWeights = [400, 600, 700] as const;

const folder = "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next";

/** Advances of the whole typeface, from both files that its package ships (latin over latin-ext). */
export function readTypeface(): Map<number, number[]> {
  const find = createRequire(import.meta.url).resolve;
  const files = ["latin-ext", "latin"].map((part) =>
    readFileSync(find(`${folder}-${part}-wght-normal.woff2`)),
  );
  return new Map(files.flatMap((file) => [...readAdvances(file, measuredWeights)]));
}
