// Writes src/widths.generated.ts: `tsx src/font/make-widths.ts`. Run it when the font package changes;
// widths.test.ts fails as long as the table lags behind.
import { writeFileSync } from "node:fs";
import { readTypeface } from "./files";

const rows = [...readTypeface()]
  .sort(([one], [other]) => one - other)
  .map(([character, widths]) => `  [${character}, ${widths.join(", ")}],`);

writeFileSync(
  new URL("../src/widths.generated.ts", import.meta.url),
  `// Made by src/font/make-widths.ts out of Atkinson Hyperlegible Next; do not edit.
/** Character, then its advance at weight 400, 600 and 700 in thousandths of an em. */
export const advances: readonly (readonly [number, number, number, number])[] = [
${rows.join("\n")}
];
`,
);
