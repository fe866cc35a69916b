import { act, look } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { claimDue } from "@rondom/db/outbox/claim";
import { moveDay } from "@rondom/db/outbox/day-mail";
import { dueMails, settleClaimed } from "@rondom/db/outbox/sending";
import { reminderIsIdle } from "@rondom/db/task/reminder-of-mail";
import { calmKinds } from "@rondom/domain/access/mail";
import { isCivilMoment } from "@rondom/domain/calendar/allowed-day";
import { dateOf } from "@rondom/domain/plain-date";
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

/**
 * Takes the mail that is due longest, for this process alone; null when none is due. A mail that can wait, waits for a
 * civil hour, and takes the day on which it goes; a reminder of which nothing waits any more goes no more.
 */
export async function claimMail(ctx: Ctx, by: string): Promise<ClaimedMail | null> {
  // Asking first keeps an idle postman from taking the writer's place twice a second.
  if ((await look(ctx, system, (reader) => dueMails(reader, heldAt(reader.now)))) === 0) return null;
  const claimed = await act(ctx, "outbox.claim", system, async (writer) => {
    const [row] = await claimDue(writer, by, 1, heldAt(writer.now));
    if (!row) return null;
    if (row.kind === "reminder" && (await reminderIsIdle(writer, row.id))) {
      const gone = { raw: null, toAddress: null, endedAt: writer.now };
      await settleClaimed(writer, { id: row.id, claimedBy: by }, { state: "replaced", ...gone });
      return "withdrawn";
    }
    if (calmKinds.includes(row.kind)) await moveDay(writer, row.id, dateOf(writer.now));
    const { id, fromAddress: from, toAddress, raw, attempts, queuedAt } = row;
    return { id, claimedBy: by, from, to: toAddress ?? "", raw: Buffer.from(raw ?? ""), attempts, queuedAt };
  });
  return claimed === "withdrawn" ? claimMail(ctx, by) : claimed;
}

function heldAt(now: number) {
  return isCivilMoment(now) ? [] : calmKinds;
}
