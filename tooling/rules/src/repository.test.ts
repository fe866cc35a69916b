import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readRepository } from "./repository";

test("gives new and committed text files, not ignored, deleted or binary ones", () => {
  const root = mkdtempSync(join(tmpdir(), "rondom-rules-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "a"));
  for (const [path, text] of [
    [".gitignore", "ignored.ts\n"],
    ["a/kept.ts", "kept"],
    ["gone.ts", "gone"],
    ["ignored.ts", "ignored"],
    ["picture.png", "bytes"],
  ] as const) {
    writeFileSync(join(root, path), text);
  }
  execFileSync("git", ["init", "-q"], { cwd: root });
  execFileSync("git", ["add", "."], { cwd: root });
  rmSync(join(root, "gone.ts"));
  writeFileSync(join(root, "new.ts"), "new");
  expect(readRepository(root)).toEqual([
    { path: ".gitignore", text: "ignored.ts\n" },
    { path: "a/kept.ts", text: "kept" },
    { path: "new.ts", text: "new" },
  ]);
});
