import type { Rule, SourceFile } from "./rule";

const counted = /\.(ts|tsx|mjs)$/;
const generated = /\.generated\.tsx?$|(^|\/)migrations\//;
const drawer = /^(utils?|helpers?|common|lib|misc)$/i;
const most = 250;

/** Files stay small enough to read at once, and no folder is a drawer for whatever has no name. */
export const sizeAndNames: Rule = {
  name: "small files, no drawers",
  check: (files) => files.flatMap((file) => [...checkSize(file), ...checkName(file)]),
};

function checkSize(file: SourceFile): string[] {
  if (!counted.test(file.path) || generated.test(file.path)) return [];
  const lines = file.text.replace(/\n$/, "").split("\n").length;
  return lines > most
    ? [`${file.path} has ${lines} lines, more than ${most}: give a part of it a name and a file.`]
    : [];
}

function checkName(file: SourceFile): string[] {
  const segments = file.path.split("/").map((segment) => segment.split(".")[0] ?? "");
  const found = segments.find((segment) => drawer.test(segment));
  return found ? [`${file.path}: "${found}" says nothing; name it after what it does.`] : [];
}
