import { act } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { isEmpty } from "@rondom/db/organisation/installation";
import { installationMark, markInstallation } from "@rondom/db/organisation/installation-mark";
import type { Ctx } from "../ctx";
import { EnvironmentError } from "./environment-error";

const demo = "demo";

/** `fill`: this database was just marked as a demo and waits for its families. */
export type DemoDecision = "real" | "demo" | "fill";

/**
 * Whether this installation is a demo: an empty database that starts without a mail server becomes one, for good.
 * Throws EnvironmentError when a demo is started with a mail server, for its people are made up.
 */
export async function decideDemo(ctx: Ctx, { smtpUrl }: { smtpUrl: string | null }): Promise<DemoDecision> {
  return act(ctx, "organisation.decide-demo", system, async (writer) => {
    const marked = (await installationMark(writer, demo)) !== null;
    const empty = await isEmpty(writer);
    if (marked && smtpUrl) {
      throw new EnvironmentError(
        "SMTP_URL cannot be used with this database: it holds the demo. Give RONDOM_DATA_DIR or DATABASE_URL a new place.",
      );
    }
    // A fill that was cut off is done again.
    if (marked) return empty ? "fill" : "demo";
    if (!empty || smtpUrl) return "real";
    await markInstallation(writer, demo, new Date(writer.now).toISOString());
    return "fill";
  });
}
