import type { SourceFile } from "./rule";

const code = /\.(ts|tsx|mts|mjs|cjs|js|jsx)$/;
const test = /\.test\.tsx?$/;

/** A program text that people write; the rules' own files are left out, for they name what they forbid. */
export function isCode(file: SourceFile): boolean {
  return code.test(file.path) && !isOwnRule(file);
}

/** Whether it is a test. */
export function isTest(file: SourceFile): boolean {
  return test.test(file.path);
}

/** A file of these rules. */
export function isOwnRule(file: SourceFile): boolean {
  return file.path.startsWith("tooling/rules/");
}

/** The text with comments blanked, lines kept: a word in a comment breaks no rule. Roughly, not a parser. */
export function withoutComments(text: string): string {
  const blank = (comment: string) => comment.replaceAll(/[^\n]/g, " ");
  return text.replaceAll(/(?<=^|\s|\{)\/\*[\s\S]*?\*\//g, blank).replaceAll(/(?<=^|\s)\/\/.*$/gm, blank);
}
