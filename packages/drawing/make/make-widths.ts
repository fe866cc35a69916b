// Writes the tables of widths in src: `npm run widths`. Run it when a font package changes; width.test.ts fails as
// long as the tables lag behind.
import { writeFileSync } from "node:fs";
import { readArabicForms, readFallbacks, readTypeface } from "./files";

function rows(table: Map<number, number[]>): string {
  return [...table]
    .sort(([one], [other]) => one - other)
    .map(([character, widths]) => `  [${character}, ${widths.join(", ")}],`)
    .join("\n");
}

const write = (file: string, text: string) =>
  writeFileSync(
    new URL(`../src/${file}`, import.meta.url),
    `// Made by make/make-widths.ts; do not edit. Advances in thousandths of an em at weight 400, 600 and 700.\n${text}`,
  );

write(
  "widths.generated.ts",
  `/** Atkinson Hyperlegible Next: character, then its three advances. */
export const advances: readonly (readonly [number, number, number, number])[] = [
${rows(readTypeface())}
];
`,
);
write(
  "fallback-widths.generated.ts",
  `/** Noto Sans, Arabic and Ethiopic, for what our typeface lacks: character, then its three advances. */
export const fallbackAdvances: readonly (readonly [number, number, number, number])[] = [
${rows(readFallbacks())}
];

/** Joined Arabic letters: character, then three advances each for its final, initial and medial shape; 0 is none. */
export const arabicForms: readonly (readonly number[])[] = [
${rows(readArabicForms())}
];
`,
);
