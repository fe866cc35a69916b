import { act } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { emptyTables } from "@rondom/db/organisation/empty-tables";
import { isEmpty } from "@rondom/db/organisation/installation";
import { installationMark, markInstallation } from "@rondom/db/organisation/installation-mark";
import type { Ctx } from "../ctx";
import { demoMark, filling } from "./demo-mark";
import { EnvironmentError } from "./environment-error";

/** `fill`: this database is marked as a demo, is empty, and waits for its families. */
export type DemoDecision = "real" | "demo" | "fill";

/**
 * Whether this installation is a demo: an empty database that starts without a mail server becomes one, for good.
 * Throws EnvironmentError when a demo is started with a mail server, for its people are made up.
 */
export async function decideDemo(ctx: Ctx, { smtpUrl }: { smtpUrl: string | null }): Promise<DemoDecision> {
  return act(ctx, "organisation.decide-demo", system, async (writer) => {
    const mark = await installationMark(writer, demoMark);
    if (mark !== null && smtpUrl) {
      throw new EnvironmentError(
        "SMTP_URL cannot be used with this database: it holds the demo. Give RONDOM_DATA_DIR or DATABASE_URL a new place.",
      );
    }
    if (mark !== null && mark !== filling) return "demo";
    if (mark === null && (smtpUrl || !(await isEmpty(writer)))) return "real";
    // A fill that was cut off is done again, from nothing: nobody could use it yet.
    if (mark === filling) await emptyTables(writer);
    await markInstallation(writer, demoMark, filling);
    return "fill";
  });
}
