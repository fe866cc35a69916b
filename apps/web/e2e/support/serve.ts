import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface Served {
  /** Address of the pages, without a slash at its end. */
  url: string;
  dataDir: string;
  /** What the process wrote so far. */
  output: () => string;
  /** Ends it (SIGTERM unless told) and waits until it is gone; the data folder stays when `keep`. */
  stop: (options?: { signal?: NodeJS.Signals; keep?: boolean }) => Promise<void>;
}

const web = join(import.meta.dirname, "../..");
const next = join(web, "node_modules/next/dist/bin/next");

async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Serves the built web app on a port and data folder of its own, as `npm start` does. Without `env` it is a fresh demo.
 * Rejects with what it wrote when it ends before it answers.
 */
export async function serve(env: Record<string, string> = {}): Promise<Served> {
  const dataDir = env.RONDOM_DATA_DIR ?? (await mkdtemp(join(tmpdir(), "rondom-web-")));
  const port = Number(env.PORT ?? (await freePort()));
  const url = `http://localhost:${port}`;
  const { SMTP_URL, MAIL_FROM, APP_URL, DATABASE_URL, AUTH_SECRET, ...clean } = process.env;
  const child = spawn(process.execPath, [next, "start", "--port", String(port)], {
    cwd: web,
    env: { ...clean, ...env, NODE_ENV: "production", PORT: String(port), RONDOM_DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => (output += bytes));
  let ended = false;
  let exitCode: number | null = null;
  const end = new Promise<void>((resolve) =>
    child.once("exit", (code) => {
      ended = true;
      exitCode = code;
      resolve();
    }),
  );
  const stop: Served["stop"] = async ({ signal = "SIGTERM", keep = false } = {}) => {
    child.kill(signal);
    await end;
    if (!keep) await rm(dataDir, { recursive: true, force: true });
  };
  while (!(await fetch(`${url}/api/health`).catch(() => null))) {
    if (ended) throw new Error(`the web app ended with ${exitCode} before it answered:\n${output}`);
    await wait(100);
  }
  return { url, dataDir, output: () => output, stop };
}
