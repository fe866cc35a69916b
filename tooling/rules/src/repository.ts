import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "./rule";

const binary = /\.(png|jpe?g|webp|gif|ico|pdf|ttf|otf|woff2?|gz|zip|sqlite)$/;

/** Every text file that git holds or would hold (new files included, ignored ones not). */
export function readRepository(root: string): SourceFile[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed = execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  const paths = [...new Set(listed.split("\0"))].filter((path) => path !== "" && !binary.test(path)).sort();
  return paths.flatMap((path) => {
    // A file that was deleted but not yet committed is still listed.
    const isFile = statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false;
    return isFile ? [{ path, text: readFileSync(join(root, path), "utf8") }] : [];
  });
}
