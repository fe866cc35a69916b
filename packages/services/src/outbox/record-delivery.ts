import { act } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { settleClaimed } from "@rondom/db/outbox/sending";
import type { NewRow } from "@rondom/db/tables/schema";
import { nextAttempt, nextKnock } from "@rondom/domain/outbox/next-attempt";
import type { Delivery } from "@rondom/mail/transport";
import type { Ctx } from "../ctx";
import type { ClaimedMail } from "./claim-mail";

/** What became of a mail after one conversation; `later` goes back into the queue, all else is settled. */
export type Settled = "handed-over" | "refused" | "unknown" | "queued";

/** Writes down what the server said to a mail that this process claimed. `chance` in 0..1 spreads the next attempt. */
export async function recordDelivery(
  ctx: Ctx,
  mail: ClaimedMail,
  delivery: Delivery,
  chance: number,
): Promise<Settled> {
  return act(ctx, `outbox.${delivery.state}`, system, async (writer) => {
    const patch = after(mail, delivery, writer.now, chance);
    await settleClaimed(writer, mail, patch);
    return patch.state;
  });
}

function after(mail: ClaimedMail, delivery: Delivery, now: number, chance: number) {
  const ended = { raw: null, claimedBy: null, claimedAt: null, endedAt: now, attempts: mail.attempts + 1 };
  switch (delivery.state) {
    case "handed-over":
      return {
        ...ended,
        state: "handed-over",
        toAddress: null,
        serverWords: delivery.serverWords,
      } satisfies Patch;
    case "refused":
      return { ...ended, state: "refused", serverWords: delivery.serverWords } satisfies Patch;
    case "unknown":
      return { ...ended, state: "unknown" } satisfies Patch;
    case "later": {
      const { serverWords, reached } = delivery;
      const attempts = mail.attempts + (reached ? 1 : 0);
      const nextAt = reached ? nextAttempt({ ...mail, attempts }, now, chance) : nextKnock(mail, now, chance);
      if (nextAt === null) return { ...ended, state: "refused", serverWords } satisfies Patch;
      return {
        state: "queued",
        attempts,
        nextAt,
        claimedBy: null,
        claimedAt: null,
        serverWords,
      } satisfies Patch;
    }
  }
}

type Patch = Partial<NewRow<"outbox">>;
