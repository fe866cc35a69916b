import { setTimeout as sleep } from "node:timers/promises";
import type { Ctx } from "@rondom/services/ctx";
import { sendDigests } from "@rondom/services/home/send-digests";
import { sendReminders } from "@rondom/services/task/send-reminders";
import { postOnce } from "./post-once";

export interface Work {
  /** Acts as the system. */
  ctx: Ctx;
  /** Nothing is sent without it: mail stays queued. */
  smtpUrl: string | undefined;
  /** Ends the work after the conversations that are under way. */
  signal: AbortSignal;
  /** Told of trouble that is not a mail's: a database that went away. */
  onTrouble?: (error: unknown) => void;
  /** Milliseconds between two looks at an empty queue. */
  idle?: number;
}

const hour = 60 * 60_000;
/** A server or database that was not there is asked again after so many times the rest between two looks. */
const patience = 20;

/** Sends the outbox, and once an hour reminds and tells what waits, until told to stop. Trouble never ends it: it looks again. */
export async function runPostman({ ctx, smtpUrl, signal, onTrouble, idle = 500 }: Work): Promise<void> {
  let remindedAt = Number.NEGATIVE_INFINITY;
  while (smtpUrl && !signal.aborted) {
    try {
      if (ctx.now() - remindedAt >= hour) {
        await sendReminders(ctx);
        await sendDigests(ctx);
        remindedAt = ctx.now();
      }
      const { unreachable } = await postOnce(ctx, smtpUrl, signal);
      await rest(unreachable ? idle * patience : idle, signal);
    } catch (error) {
      onTrouble?.(error);
      await rest(idle * patience, signal);
    }
  }
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
