import { runPostman } from "@rondom/postman/run-postman";
import type { Ctx } from "@rondom/services/ctx";
import { decideDemo } from "@rondom/services/organisation/decide-demo";
import { readEnvironment } from "@rondom/services/organisation/environment";
import { openInstallation as openDatabase } from "@rondom/services/organisation/open-installation";
import { setInstallation } from "../server/installation";
import { openDemo } from "./open-demo";

/** Environment, database, demo, postman: in this order, each once per process. */
export async function openInstallation(env: NodeJS.ProcessEnv, root: string): Promise<void> {
  const environment = readEnvironment(env, { root });
  const { dataDir, smtpUrl, authSecret, settings } = environment;
  // next-auth reads its own address from here.
  process.env.NEXTAUTH_URL = settings.appUrl;
  const database = await openDatabase(environment);
  const ctx: Ctx = { database, settings, acting: { kind: "system" }, now: Date.now };
  const decision = await decideDemo(ctx, { smtpUrl });
  const demo = decision === "real" ? null : await openDemo(ctx, { dataDir, fill: decision === "fill" });
  setInstallation({
    database,
    settings,
    authSecret,
    fixedUrl: Boolean(env.APP_URL?.trim()),
    demo: demo?.shown ?? null,
  });
  const server = demo?.smtpUrl ?? smtpUrl ?? undefined;
  if (!server) console.warn("SMTP_URL is not set: mail waits in the queue until it is.");
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  // It never ends by itself, so nobody waits for it.
  void runPostman({
    ctx,
    smtpUrl: server,
    signal: stop.signal,
    onTrouble: (error) => console.error(`postman: ${error instanceof Error ? error.name : "trouble"}`),
  });
}
