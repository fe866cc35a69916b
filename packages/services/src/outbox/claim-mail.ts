import type { SystemAccess } from "@rondom/db/access/access";
import { act, look } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import type { Writer } from "@rondom/db/access/handle";
import { claimDue } from "@rondom/db/outbox/claim";
import { moveDay } from "@rondom/db/outbox/day-mail";
import { dueMails, settleClaimed } from "@rondom/db/outbox/sending";
import type { Row } from "@rondom/db/tables/schema";
import { calmKinds } from "@rondom/domain/access/mail";
import { isCivilMoment } from "@rondom/domain/calendar/allowed-day";
import { dateOf } from "@rondom/domain/plain-date";
import type { Ctx, Settings } from "../ctx";
import { remindOfRest } from "../task/remind-of-rest";
import { type Waiting, waitingParts } from "../task/waiting-parts";

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
 * civil hour, and takes the day on which it goes; a reminder of which nothing waits any more goes no more,
 * one of which a part waits no more goes without that part.
 */
export async function claimMail(ctx: Ctx, by: string): Promise<ClaimedMail | null> {
  // Asking first keeps an idle postman from taking the writer's place twice a second.
  if ((await look(ctx, system, (reader) => dueMails(reader, heldAt(reader.now)))) === 0) return null;
  const claimed = await act(ctx, "outbox.claim", system, async (writer) => {
    const [row] = await claimDue(writer, by, 1, heldAt(writer.now));
    if (!row) return null;
    const some = row.kind === "reminder" ? await stillWaiting(writer, ctx.settings, row) : "all";
    if (some === "none") {
      const gone = { raw: null, toAddress: null, endedAt: writer.now };
      await settleClaimed(writer, { id: row.id, claimedBy: by }, { state: "replaced", ...gone });
      return "withdrawn";
    }
    if (calmKinds.includes(row.kind)) await moveDay(writer, row.id, dateOf(writer.now));
    const { id, fromAddress: from, toAddress, raw, attempts, queuedAt } = row;
    const mail = {
      id,
      claimedBy: by,
      from,
      to: toAddress ?? "",
      raw: Buffer.from(raw ?? ""),
      attempts,
      queuedAt,
    };
    return { mail, isStale: some === "part" };
  });
  if (claimed === "withdrawn") return claimMail(ctx, by);
  if (!claimed?.isStale) return claimed?.mail ?? null;
  // Apart from the claim: a mail that cannot be written anew goes as it is, and holds up no other.
  return (await isWrittenAnew(ctx, claimed.mail)) ? claimMail(ctx, by) : claimed.mail;
}

async function isWrittenAnew(ctx: Ctx, mail: ClaimedMail): Promise<boolean> {
  return remindOfRest(ctx, mail).then(
    () => true,
    () => false,
  );
}

async function stillWaiting(
  writer: Writer<SystemAccess>,
  settings: Settings,
  { id, toAddress }: Row<"outbox">,
): Promise<Waiting["some"]> {
  return (await waitingParts(writer, settings, { id, to: toAddress ?? "" })).some;
}

function heldAt(now: number) {
  return isCivilMoment(now) ? [] : calmKinds;
}
