import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run";

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  root: resolve(fileURLToPath(import.meta.url), "../../../.."),
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  now: Date.now,
});
