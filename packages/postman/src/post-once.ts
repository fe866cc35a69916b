import type { Timeouts } from "@rondom/mail/transport";
import type { Ctx } from "@rondom/services/ctx";
import { type ClaimedMail, claimMail } from "@rondom/services/outbox/claim-mail";
import { doubtAbandoned } from "@rondom/services/outbox/doubt-abandoned";
import { keepClaims } from "@rondom/services/outbox/keep-claims";
import { recordDelivery, type Settled } from "@rondom/services/outbox/record-delivery";
import { endRun, isGone, newRun } from "./process-name";
import { sendOne } from "./send-one";

/** How many mails became what; `unreachable`: the server let nobody in, so the rest waits untouched. */
export type Round = Record<Settled, number> & { unreachable: boolean };

const lanes = 5;
const signOfLife = 30_000;

/**
 * Sends what is due until nothing is left, a few at a time, each lane one mail after the other: a mail on which the
 * server falls silent holds up one lane. Without a server's address it does nothing.
 */
export async function postOnce(
  ctx: Ctx,
  smtpUrl: string | undefined,
  signal?: AbortSignal,
  timeouts: Partial<Timeouts> = {},
): Promise<Round> {
  const round: Round = { "handed-over": 0, refused: 0, unknown: 0, queued: 0, unreachable: false };
  if (!smtpUrl) return round;
  await doubtAbandoned(ctx, isGone);
  const run = newRun();
  const alive = setInterval(() => {
    keepClaims(ctx, run).catch(() => undefined);
  }, signOfLife);
  const next = async () => (round.unreachable || signal?.aborted ? null : claimMail(ctx, run));
  const lane = async (first: ClaimedMail | null) => {
    for (let mail = first; mail; mail = await next()) {
      const delivery = await sendOne(smtpUrl, mail, timeouts);
      if (delivery.state === "later" && !delivery.reached) round.unreachable = true;
      round[await recordDelivery(ctx, mail, delivery, Math.random())] += 1;
    }
  };
  try {
    // An empty queue is looked at once, not once per lane.
    const first = await next();
    if (!first) return round;
    const others = Array.from({ length: lanes - 1 }, async () => lane(await next()));
    const ended = await Promise.allSettled([lane(first), ...others]);
    const broken = ended.find((lane) => lane.status === "rejected");
    if (broken) throw broken.reason;
  } finally {
    clearInterval(alive);
    endRun(run);
  }
  return round;
}
