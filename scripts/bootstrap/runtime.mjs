import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fetchedRuntime, installedVersion, projectNode, root, runtimePackage, tools } from "./places.mjs";

const nodeVersion = "24.21.0";
const pnpmVersion = "12.21.0";

/** Puts Node (when the machine's own is older than 22.13) and pnpm into .tools; at once when they are there. */
export function ensureTools() {
  const wanted = [];
  const pnpm = join(tools, "node_modules/pnpm");
  if (projectNode() !== process.execPath) {
    const name = runtimePackage();
    if (!name) {
      throw new Error(
        `Rondom needs Node 22.13 or newer and this machine has ${process.versions.node}: install Node 24 (https://nodejs.org) and run this again.`,
      );
    }
    const folder = join(tools, "node_modules", name);
    if (installedVersion(folder) !== nodeVersion || !existsSync(projectNode()))
      wanted.push(`${name}@${nodeVersion}`);
  }
  if (installedVersion(pnpm) !== pnpmVersion || !pnpmWorks()) wanted.push(`pnpm@${pnpmVersion}`);
  if (wanted.length === 0) return;
  // npm removes what it is not told about, so what is already there is named again.
  if (projectNode() !== process.execPath) wanted.push(`${runtimePackage()}@${nodeVersion}`);
  console.error(`Fetching ${[...new Set(wanted)].join(" and ")} …`);
  fetchFromNpm([...new Set([...wanted, `pnpm@${pnpmVersion}`])]);
  // pnpm's own install step links its native binary; npm was told not to run any.
  check(spawnSync(projectNode(), [join(pnpm, "install.js")], { cwd: pnpm, stdio: ["ignore", 2, 2] }), "pnpm");
}

function fetchFromNpm(packages) {
  mkdirSync(tools, { recursive: true });
  const args = ["install", "--prefix", tools, "--no-save", "--ignore-scripts", "--no-audit", ...packages];
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const npm = process.env.npm_execpath;
  const fromNpm = npm?.endsWith("npm-cli.js");
  const result = fromNpm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  check(result, packages.join(" and "));
}

function check(result, what) {
  if (result.status === 0) return;
  throw new Error(
    `Could not fetch ${what} from the npm registry: look at the lines above, then run this again.`,
  );
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
