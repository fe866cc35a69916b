import { act, look } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { doubt, mailsBeingSent } from "@rondom/db/outbox/sending";
import type { Ctx } from "../ctx";

/** How long (ms) a process that sends may go without a sign of life; it gives one every half minute. */
export const silenceOfTheDead = 3 * 60_000;

/**
 * Mails whose process died between claiming and recording: they may or may not have gone, so nobody sends them again
 * by itself; the coordinator sees "unknown". `isGone` knows at once of processes of this machine. Gives how many.
 */
export async function doubtAbandoned(ctx: Ctx, isGone: (process: string) => boolean): Promise<number> {
  const sending = await look(ctx, system, mailsBeingSent);
  if (sending.length === 0) return 0;
  return act(ctx, "outbox.doubt", system, async (writer) => {
    const gone = sending.filter((mail) => isGone(mail.claimedBy ?? "")).map(({ id }) => id);
    const silent = sending.map(({ id }) => id).filter((id) => !gone.includes(id));
    const found = await doubt(writer, gone, writer.now + 1);
    return found + (await doubt(writer, silent, writer.now - silenceOfTheDead));
  });
}
