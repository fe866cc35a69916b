import { join } from "node:path";
import { openMailbox } from "@rondom/postman/open-mailbox";
import type { Ctx } from "@rondom/services/ctx";
import { demoCoordinator, fillDemo } from "@rondom/services/demo/fill-demo";
import type { Demo } from "../server/installation";

/** The demo's mailbox on loopback, kept in the data folder, and its families when it is new. */
export async function openDemo(
  ctx: Ctx,
  { dataDir, fill }: { dataDir: string; fill: boolean },
): Promise<{ smtpUrl: string; shown: Demo }> {
  const mailbox = await openMailbox(join(dataDir, "demo-mails"));
  if (fill) await fillDemo(ctx);
  return { smtpUrl: mailbox.url, shown: { coordinator: demoCoordinator.email, mails: () => mailbox.mails } };
}
