import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findPostgres, postgresUser } from "./postgres-program.mjs";

const patienceMs = 30_000;
// A throwaway server: quick rather than safe, reachable from this machine alone.
const settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  // In plain English: the word that it is ready is read from its log.
  lc_messages: "C",
  max_connections: "200",
  shared_buffers: "64MB",
};

/**
 * Starts a PostgreSQL server of its own in a temporary folder and gives its address; it is stopped and removed
 * through `cleanUp`. RONDOM_TEST_POSTGRES, when given, is taken as it is. Throws one sentence.
 */
export async function startPostgres(cleanUp) {
  if (process.env.RONDOM_TEST_POSTGRES) return process.env.RONDOM_TEST_POSTGRES;
  const program = findPostgres();
  const folder = mkdtempSync(join(tmpdir(), "rondom-postgres-"));
  cleanUp.add(() => rmSync(folder, { recursive: true, force: true }));
  const user = postgresUser();
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const options = { ...user, cwd: folder, encoding: "utf8" };
  const data = join(folder, "data");
  const locale = process.platform === "linux" ? ["--locale=C.UTF-8"] : [];
  const made = spawnSync(
    join(program, "initdb"),
    ["-D", data, "--auth=trust", "--username=rondom", "--encoding=UTF8", "--no-sync", ...locale],
    options,
  );
  if (made.status !== 0)
    throw new Error(`PostgreSQL could not make a data folder: ${made.stderr ?? made.error}`);
  const port = await freePort();
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  let log = "";
  const server = spawn(join(program, "postgres"), ["-D", data, "-p", String(port), ...flags], {
    ...user,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    // Ctrl+C reaches the whole group; the server must outlive the tests that still talk to it.
    detached: true,
  });
  server.stderr.on("data", (text) => {
    log = `${log}${text}`.slice(-4000);
  });
  const ended = new Promise((resolve) => server.on("close", resolve));
  cleanUp.add(async () => {
    server.kill("SIGQUIT");
    await ended;
  });
  await untilReady(server, () => log);
  return `postgres://rondom@127.0.0.1:${port}/postgres`;
}

async function untilReady(server, log) {
  const end = Date.now() + patienceMs;
  while (Date.now() < end && server.exitCode === null && server.pid) {
    if (log().includes("ready to accept connections")) return;
    await wait(50);
  }
  throw new Error(`PostgreSQL did not start: ${log()}`);
}

function freePort() {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
