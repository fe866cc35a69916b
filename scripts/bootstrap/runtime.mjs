import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkFetched, fetchFromNpm } from "./fetch-from-npm.mjs";
import { fetchedRuntime, installedVersion, projectNode, root, runtimePackage, tools } from "./places.mjs";

const nodeVersion = "24.21.0";
const pnpmVersion = "12.21.0";

/** Puts Node (when the machine's own is older than 22.13) and pnpm into .tools; at once when they are there. */
export function ensureTools() {
  const needsRuntime = projectNode() !== process.execPath;
  if (needsRuntime && !runtimePackage()) {
    throw new Error(
      `Rondom needs Node 22.13 or newer and this machine has ${process.versions.node}: install Node 24 (https://nodejs.org) and run this again.`,
    );
  }
  if ((!needsRuntime || runtimeIsThere()) && pnpmWorks()) return;
  // Both in one go: npm removes what it is not told about.
  const runtime = needsRuntime ? [`${runtimePackage()}@${nodeVersion}`] : [];
  fetchFromNpm(tools, [...runtime, `pnpm@${pnpmVersion}`]);
  // pnpm's own install step links its native binary; npm was told not to run any.
  const folder = join(tools, "node_modules/pnpm");
  const options = { cwd: folder, stdio: ["ignore", 2, 2] };
  checkFetched(spawnSync(projectNode(), [join(folder, "install.js")], options), "pnpm");
}

function runtimeIsThere() {
  const folder = join(tools, "node_modules", runtimePackage());
  return installedVersion(folder) === nodeVersion && existsSync(projectNode());
}

/** Whether the native pnpm is in place; a broken download leaves a placeholder that does not run. */
function pnpmWorks() {
  const name = process.platform === "win32" ? "pnpm.cmd" : "pnpm";
  const options = { shell: process.platform === "win32", encoding: "utf8" };
  const result = spawnSync(join(tools, "node_modules/.bin", name), ["--version"], options);
  return result.status === 0 && result.stdout.trim() === pnpmVersion;
}

/** Folders that go first on PATH for every command of the project. */
export function toolFolders() {
  const own = projectNode() === process.execPath ? [] : [fetchedRuntime()];
  return [...own, join(tools, "node_modules/.bin"), join(root, "node_modules/.bin")];
}
