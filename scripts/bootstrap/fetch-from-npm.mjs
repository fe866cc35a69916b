import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { root } from "./places.mjs";

/** Puts packages in a folder with the machine's own npm, without running any script of theirs. */
export function fetchFromNpm(folder, packages) {
  console.error(`Fetching ${packages.join(" and ")} …`);
  mkdirSync(folder, { recursive: true });
  const args = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", ...packages];
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const npm = process.env.npm_execpath;
  const result = npm?.endsWith("npm-cli.js")
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  checkFetched(result, packages.join(" and "));
}

/** Throws one sentence when a step of fetching did not end well. */
export function checkFetched(result, what) {
  if (result.status === 0) return;
  throw new Error(
    `Could not fetch ${what} from the npm registry: look at the lines above, then run this again.`,
  );
}
