import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectNode, root } from "./places.mjs";

const web = join(root, "apps/web");
const stamp = join(web, ".next/rondom-sources");
const loose = ["pnpm-lock.yaml", "tsconfig.base.json", "package.json"];
const notSource = /(^\.|^node_modules$|^e2e$|^next-env\.d\.ts$|\.test\.tsx?$|\.tsbuildinfo$|\.md$)/;

/** Builds the web app when a source changed since the last build; says so when it does. Throws when it fails. */
export function ensureWebBuilt(env) {
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return;
  console.error("Building the web app …");
  rmSync(stamp, { force: true });
  const result = spawnSync(projectNode(), [nextCommand(), "build"], {
    cwd: web,
    env: { ...env, NODE_ENV: "production" },
    stdio: ["ignore", 2, 2],
  });
  if (result.status !== 0)
    throw new Error("The web app could not be built: the reason is in the lines above.");
  writeFileSync(stamp, sources);
}

/** The program file of Next.js. */
export function nextCommand() {
  return join(web, "node_modules/next/dist/bin/next");
}

/** One number for everything the build reads, so that a second start need not build. */
function fingerprint() {
  const hash = createHash("sha256").update(process.platform);
  for (const name of loose) hash.update(readFileSync(join(root, name)));
  for (const folder of ["packages", "apps/web"]) addFolder(hash, folder);
  return hash.digest("hex");
}

function addFolder(hash, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (notSource.test(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) addFolder(hash, path);
    else if (entry.isFile()) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
}
