import { act, look } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { claimDue } from "@rondom/db/outbox/claim";
import { dueMails } from "@rondom/db/outbox/sending";
import type { Ctx } from "../ctx";

/** A mail that one process may send now, exactly as it was fixed when it was queued. */
export interface ClaimedMail {
  id: string;
  claimedBy: string;
  from: string;
  to: string;
  raw: Buffer;
  attempts: number;
  queuedAt: number;
}

/** Takes the mail that is due longest, for this process alone; null when none is due. */
export async function claimMail(ctx: Ctx, by: string): Promise<ClaimedMail | null> {
  // Asking first keeps an idle postman from taking the writer's place twice a second.
  if ((await look(ctx, system, dueMails)) === 0) return null;
  return act(ctx, "outbox.claim", system, async (writer) => {
    const [row] = await claimDue(writer, by, 1);
    if (!row) return null;
    const { id, fromAddress: from, toAddress, raw, attempts, queuedAt } = row;
    return { id, claimedBy: by, from, to: toAddress ?? "", raw: Buffer.from(raw ?? ""), attempts, queuedAt };
  });
}
