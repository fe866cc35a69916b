import { isCode, withoutComments } from "./code-file";
import { findInLines } from "./find-in-lines";
import type { Rule, SourceFile } from "./rule";

const why = "in Arabic it is the other side; say start or end.";
const property =
  /(?:^|[\s;{])(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:/;
const value = /(?:^|[\s;{])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;
const amount = String.raw`(?:\d|\[|\(|px\b|auto\b|full\b)`;
const before = String.raw`(?:^|[\s"'\x60:!{])-?`;
const className = new RegExp(
  `${before}(?:(?:scroll-)?(?:ml|mr|pl|pr)-${amount}|(?:left|right)-${amount}|(?:text|float|clear)-(?:left|right)(?![\\w-])|border-[lr](?=[-\\s"'\x60])|rounded-(?:l|r|tl|tr|bl|br)(?=[-\\s"'\x60]))`,
);
const style = /\b(?:(?:margin|padding|border)(?:Left|Right)\w*\s*:|textAlign:\s*["'](?:left|right))/;

/** The web app names no physical side, for half of its readers read from right to left. */
export const physicalSides: Rule = {
  name: "no left and right in the web app",
  check: (files) => files.filter((file) => file.path.startsWith("apps/web/")).flatMap(checkFile),
};

function checkFile(file: SourceFile): string[] {
  const text = withoutComments(file.text);
  if (file.path.endsWith(".css")) {
    const applied = text
      .split("\n")
      .map((line) => (line.includes("@apply") ? line : ""))
      .join("\n");
    return [
      ...findInLines(file, text, property, why),
      ...findInLines(file, text, value, why),
      ...findInLines(file, applied, className, why),
    ];
  }
  if (!isCode(file)) return [];
  return [...findInLines(file, text, className, why), ...findInLines(file, text, style, why)];
}
