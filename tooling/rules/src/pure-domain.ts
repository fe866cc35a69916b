import { builtinModules } from "node:module";
import { isCode, isTest, withoutComments } from "./code-file";
import { findInLines } from "./find-in-lines";
import { importsOf } from "./imports";
import type { Rule, SourceFile } from "./rule";

const pure = /^packages\/(domain|drawing)\/src\//;
// Ids are made on the client and the server alike; chance has this one door.
const doorOfChance = "packages/domain/src/id.ts";
const outside: [RegExp, string][] = [
  [
    /\bDate\.now\s*\(|\bnew Date\s*\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b/,
    "the time of now comes in as an argument.",
  ],
  [/\bMath\.random\b/, "chance comes in as an argument."],
  [/\bconsole\s*\./, "nothing is printed here; give the value back."],
  [/\bprocess\s*\./, "nothing is read from the process here; let it come in as an argument."],
  [/\bfetch\s*\(|\bset(Timeout|Interval)\s*\(|\blocalStorage\b/, "nothing from outside is touched here."],
];

/** `domain` and `drawing` are functions of their arguments: no clock, chance, files, network or printing. */
export const pureDomain: Rule = {
  name: "domain and drawing are pure",
  check: (files) =>
    files.filter((file) => pure.test(file.path) && isCode(file) && !isTest(file)).flatMap(checkFile),
};

function checkFile(file: SourceFile): string[] {
  const text = withoutComments(file.text);
  const imports = importsOf(file)
    .filter((name) => name.startsWith("node:") || builtinModules.includes(name))
    .map((name) => `${file.path} imports ${name}: it must run in a browser too.`);
  const used = outside.flatMap(([pattern, why]) => findInLines(file, text, pattern, why));
  const chance =
    file.path === doorOfChance
      ? []
      : findInLines(file, text, /\bcrypto\b/, `chance has one door, ${doorOfChance}.`);
  return [...imports, ...used, ...chance];
}
