import type { SourceFile } from "./rule";

/** One sentence for each line on which the pattern (without the flag g) is found: where, what was found, why not. */
export function findInLines(file: SourceFile, text: string, pattern: RegExp, why: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const found = pattern.exec(line);
    return found ? [`${file.path}:${index + 1}: "${found[0].trim()}": ${why}`] : [];
  });
}
