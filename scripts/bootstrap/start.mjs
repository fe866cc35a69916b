import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { projectNode, root } from "./places.mjs";
import { runToEnd } from "./run-child.mjs";
import { ensureWebBuilt, nextCommand } from "./web-build.mjs";

/** Builds when needed, serves, prints the address once pages answer; gives the exit code at the end. */
export async function start(env) {
  const port = await chosenPort(env.PORT);
  ensureWebBuilt(env);
  const address = env.APP_URL || `http://localhost:${port}`;
  const serving = new AbortController();
  announce(port, address, serving.signal);
  try {
    return await runToEnd(projectNode(), [nextCommand(), "start", "--port", String(port)], {
      env: { ...env, NODE_ENV: "production", PORT: String(port) },
      cwd: join(root, "apps/web"),
      onStop: () => serving.abort(),
    });
  } finally {
    serving.abort();
  }
}

async function announce(port, address, signal) {
  while (!signal.aborted) {
    // Any answer will do: a refused connection is the only sign that it is not up yet.
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { signal }).catch(() => undefined);
    if (answer) return console.log(`\nRondom is ready: ${address}\nStop it with Ctrl+C.\n`);
    await wait(200);
  }
}

/** The port of PORT, 3000 when unset, a free one for 0. Refuses words and taken ports with a sentence. */
async function chosenPort(given) {
  const text = given || "3000";
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new Error(`PORT is "${text}": give a number from 0 to 65535.`);
  }
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on("error", (error) =>
      reject(
        new Error(
          error.code === "EADDRINUSE"
            ? `Port ${text} is in use by another program: stop it, or choose another, for example PORT=3001 npm start.`
            : `Port ${text} cannot be used: ${error.message}`,
        ),
      ),
    );
    server.listen(Number(text), () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
