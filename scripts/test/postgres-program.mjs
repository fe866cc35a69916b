import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstall, canInstall } from "./apt.mjs";
import { fetchPostgres } from "./postgres-from-npm.mjs";

const debian = "/usr/lib/postgresql";
const fixedPlaces = [
  "/usr/local/opt/postgresql/bin",
  "/opt/homebrew/opt/postgresql/bin",
  "/opt/homebrew/opt/postgresql@18/bin",
  "/opt/homebrew/opt/postgresql@17/bin",
  "/Applications/Postgres.app/Contents/Versions/latest/bin",
];

/** The folder with initdb and postgres: of this machine, else with apt-get, else from npm. Throws one sentence. */
export function findPostgres() {
  const found = look();
  if (found) return found;
  if (canInstall()) aptInstall("postgresql");
  const installed = look();
  if (installed) return installed;
  const fetched = fetchPostgres();
  if (fetched) return fetched;
  throw new Error(
    "There is no PostgreSQL on this machine: install it, or set RONDOM_TEST_POSTGRES to the address of a server for tests.",
  );
}

function look() {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
    ...fixedPlaces,
  ];
  const ending = process.platform === "win32" ? ".exe" : "";
  const programs = ["initdb", "postgres"];
  return places.find((folder) => programs.every((name) => existsSync(join(folder, `${name}${ending}`))));
}

/** PostgreSQL refuses to run as root: then as Debian's user for it, else as nobody. Undefined when we are not root. */
export function postgresUser() {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  const line =
    users.find((user) => user.startsWith("postgres:")) ?? users.find((user) => user.startsWith("nobody:"));
  const [, , uid, gid] = (line ?? "nobody:x:65534:65534").split(":");
  return { uid: Number(uid), gid: Number(gid) };
}
