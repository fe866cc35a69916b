import { join } from "node:path";
import { runAsProcess } from "@rondom/postman/run-as-process";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
try {
  await runAsProcess(process.env, join(import.meta.dirname, "../../.."), stop.signal, console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
