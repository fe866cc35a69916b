import { act } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { takeDay } from "@rondom/db/outbox/day-mail";
import { settleClaimed } from "@rondom/db/outbox/sending";
import { change } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { dateOf } from "@rondom/domain/plain-date";
import type { Ctx } from "../ctx";
import { dayKeyOf } from "../outbox/day-key";
import { queueReminderMail } from "./queue-reminder-mail";
import { type ReminderMail, waitingParts } from "./waiting-parts";

/**
 * In the place of a reminder that this process claimed and of which a part waits no more: one of the rest, on the same
 * day. Nothing is left of the one before.
 */
export async function remindOfRest(ctx: Ctx, mail: ReminderMail & { claimedBy: string }): Promise<void> {
  await act(ctx, "task.remind-of-rest", system, async (writer) => {
    const { parts } = await waitingParts(writer, ctx.settings, mail);
    const gone = { state: "replaced", raw: null, toAddress: null, endedAt: writer.now } as const;
    const [first] = parts;
    if (!(await settleClaimed(writer, mail, gone)) || !first) return;
    const mailId = newId();
    // The one before gave its day back; another mail that took it has told them enough for today.
    const day = dateOf(writer.now);
    if (!(await takeDay(writer, dayKeyOf(ctx.settings, first.person), day, mailId))) return;
    await queueReminderMail(ctx.settings, parts, mailId);
    for (const part of parts) await change(part.writer, "reminder", part.reminderId, { mailId });
  });
}
