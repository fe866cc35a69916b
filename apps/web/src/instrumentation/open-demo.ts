import { openMailbox } from "@rondom/postman/open-mailbox";
import type { Ctx } from "@rondom/services/ctx";
import { addCoordinator } from "@rondom/services/organisation/add-coordinator";
import type { Demo } from "../server/installation";

const coordinator = "joke.verbruggen@example.org";

/** The demo's mailbox on loopback, and its families when it is new. */
export async function openDemo(ctx: Ctx, fill: boolean): Promise<{ smtpUrl: string; shown: Demo }> {
  const mailbox = await openMailbox();
  if (fill) {
    await addCoordinator(ctx, {
      email: coordinator,
      name: "Joke Verbruggen",
      phone: "0470 55 01 33",
      organisation: "Welkom Lindeveld",
    });
  }
  return { smtpUrl: mailbox.url, shown: { coordinator, mails: () => mailbox.mails } };
}
