import { withoutComments } from "./code-file";
import type { SourceFile } from "./rule";

const pattern = /\b(?:from|import|require|mock)\s*\(?\s*["']([^"'\n]+)["']/g;

/** What a file imports, as written: static, dynamic and type imports, and re-exports. */
export function importsOf(file: SourceFile): string[] {
  return [...withoutComments(file.text).matchAll(pattern)].map(([, name = ""]) => name);
}

/** The npm package of an import; undefined for a relative one. */
export function packageOf(name: string): string | undefined {
  if (name.startsWith(".")) return undefined;
  const [first = "", second = ""] = name.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}
