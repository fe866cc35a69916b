import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, tsxArguments } from "../bootstrap/places.mjs";
import { failed, passed } from "./tally.mjs";

const migrations = "packages/db/src/check-migrations.ts";

/** The checks that need neither browser nor database, each a function of the environment. */
export function checks() {
  const list = [
    check("types", tool("turbo"), [
      "run",
      "typecheck",
      "--continue",
      "--output-logs=errors-only",
      "--log-order=grouped",
    ]),
    check("lint", tool("biome"), ["check", "--error-on-warnings", "--max-diagnostics=50", "."]),
    check("own rules", process.execPath, tsxArguments("tooling/rules/src/main.ts")),
    check("nothing unused", tool("knip"), ["--no-progress", "--no-config-hints"]),
  ];
  if (existsSync(join(root, migrations))) {
    list.push(check("migrations are up to date", process.execPath, tsxArguments(migrations)));
  }
  return list;
}

function tool(name) {
  return join(root, "node_modules/.bin", process.platform === "win32" ? `${name}.cmd` : name);
}

function check(name, command, args) {
  return (env) => {
    const shell = process.platform === "win32" && command.endsWith(".cmd");
    const options = {
      cwd: root,
      env,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      shell,
      stdio: ["ignore", "pipe", "pipe"],
    };
    const result = spawnSync(command, args, options);
    if (result.status === 0) return passed(name);
    failed(
      name,
      `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}` || "It said nothing.",
    );
  };
}
