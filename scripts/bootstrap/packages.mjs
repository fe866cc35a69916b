import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { childEnvironment } from "./environment.mjs";
import { root, tools } from "./places.mjs";

const stamp = join(tools, "installed");

/** Installs the packages of the lock file, only when it changed since the last time. */
export function ensurePackages() {
  const lock = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) lock.update(readFileSync(join(root, file)));
  const wanted = lock.digest("hex");
  const present = existsSync(join(root, "node_modules/.modules.yaml")) && existsSync(stamp);
  if (present && readFileSync(stamp, "utf8") === wanted) return;
  console.error("Installing the packages …");
  // Everything goes to stderr: what a command prints on stdout is its answer and nothing else.
  const result = spawnSync("pnpm", ["install", "--frozen-lockfile", "--config.confirmModulesPurge=false"], {
    cwd: root,
    env: childEnvironment(),
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (result.status !== 0)
    throw new Error("The packages could not be installed: the reason is in the lines above.");
  writeFileSync(stamp, wanted);
}
