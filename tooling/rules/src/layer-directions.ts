import { posix } from "node:path";
import { isCode } from "./code-file";
import { importsOf, packageOf } from "./imports";
import { folderOf, mayUse } from "./layer";
import type { Rule, SourceFile } from "./rule";

const scope = "@rondom/";
const onlyFromInstrumentation = "postman";
// Browser tests receive mail with the receiver that the demo uses.
const instrumentation = /^apps\/web\/(src\/instrumentation(\.|-|\/)|e2e\/)/;

/** Layers lean inwards only, by package.json and by every import. */
export const layerDirections: Rule = {
  name: "layers point inwards",
  check: (files) => [...files.flatMap(checkManifest), ...files.filter(isCode).flatMap(checkImports)],
};

function checkManifest(file: SourceFile): string[] {
  const folder = folderOf(file.path);
  if (!folder || file.path !== `${folder}/package.json`) return [];
  const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(file.text);
  const names = ["dependencies", "devDependencies", "peerDependencies"].flatMap((kind) =>
    Object.keys(manifest[kind] ?? {}),
  );
  return names.flatMap((name) => refuse(file.path, folder, name));
}

function checkImports(file: SourceFile): string[] {
  const folder = folderOf(file.path);
  if (!folder) return [];
  return importsOf(file).flatMap((name) => {
    if (packageOf(name) === undefined) return leavesFolder(file, folder, name);
    const postman = packageOf(name) === `${scope}${onlyFromInstrumentation}`;
    if (folder === "apps/web" && postman && !instrumentation.test(file.path)) {
      return [`${file.path} imports ${name}: in the web app only instrumentation may start the postman.`];
    }
    return refuse(file.path, folder, packageOf(name) ?? "");
  });
}

function leavesFolder(file: SourceFile, folder: string, name: string): string[] {
  const target = posix.join(posix.dirname(file.path), name);
  if (target.startsWith(`${folder}/`)) return [];
  return [`${file.path} imports ${name}, a file outside ${folder}: import it by the name of its package.`];
}

function refuse(path: string, folder: string, name: string): string[] {
  if (!name.startsWith(scope)) return [];
  const allowed = mayUse[folder];
  if (!allowed)
    return [`${folder} has no place among the layers: give it one in tooling/rules/src/layer.ts.`];
  if (allowed.includes(name.slice(scope.length))) return [];
  const list = allowed.length > 0 ? `only ${allowed.join(", ")}` : "none of our packages";
  return [`${path} uses ${name}, but ${folder} may use ${list}.`];
}
