import { delimiter, resolve } from "node:path";
import { root } from "./places.mjs";
import { toolFolders } from "./runtime.mjs";

/**
 * The environment of every command: the project's tools first on PATH, no telemetry, the data folder as an
 * absolute path (the web app runs in its own folder), and the caller's folder for file arguments.
 */
export function childEnvironment() {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const calledByNpm = process.env.npm_lifecycle_event !== undefined;
  return {
    ...process.env,
    [pathName]: [...toolFolders(), process.env[pathName] ?? ""].join(delimiter),
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    RONDOM_DATA_DIR: resolve(root, process.env.RONDOM_DATA_DIR || "data"),
    RONDOM_CWD: (calledByNpm && process.env.INIT_CWD) || process.cwd(),
    TSX_TSCONFIG_PATH: resolve(root, "tsconfig.base.json"),
  };
}
