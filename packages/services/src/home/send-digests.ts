import type { SystemAccess } from "@rondom/db/access/access";
import { act, look } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import type { Writer } from "@rondom/db/access/handle";
import { addDigest, coordinatorsToTell, hasDigest } from "@rondom/db/home/digests";
import { takeDay } from "@rondom/db/outbox/day-mail";
import type { Row } from "@rondom/db/tables/schema";
import { isCivilMoment, weekOf } from "@rondom/domain/calendar/allowed-day";
import { newId } from "@rondom/domain/id";
import { calledName } from "@rondom/domain/person-name";
import { dateOf } from "@rondom/domain/plain-date";
import { type Digest, digestMail } from "@rondom/mail/home/digest";
import type { Ctx, Settings } from "../ctx";
import { dayKey } from "../outbox/day-key";
import { queueMessage } from "../outbox/queue-message";
import { digestOf } from "./digest-of";

type Coordinator = Row<"coordinator"> & { organisation: string };

/**
 * The week's mail to every coordinator who wants it: on Monday at a civil hour, else the next allowed day on which that
 * address has no other mail that can wait. Once per ISO week, and none when nothing waits then. Gives how many were
 * queued. Safe to run at any time, by several at once.
 */
export async function sendDigests(ctx: Ctx): Promise<number> {
  const now = ctx.now();
  if (!isCivilMoment(now)) return 0;
  const week = weekOf(dateOf(now));
  let queued = 0;
  for (const coordinator of await look(ctx, system, (reader) => coordinatorsToTell(reader, week))) {
    const families = await digestOf({ ...ctx, acting: { kind: "coordinator", id: coordinator.id } });
    const mailed = await act(ctx, "home.digest", system, (writer) =>
      tell(writer, ctx.settings, { coordinator, week, families }),
    );
    queued += mailed ? 1 : 0;
  }
  return queued;
}

async function tell(
  writer: Writer<SystemAccess>,
  settings: Settings,
  { coordinator, week, families }: { coordinator: Coordinator; week: string; families: Digest["families"] },
): Promise<boolean> {
  const { id: coordinatorId, organisationId, email, name, language, organisation } = coordinator;
  if (await hasDigest(writer, coordinatorId, week)) return false;
  const row = { id: newId(), organisationId, coordinatorId, week, at: writer.now };
  if (families.length === 0) {
    await addDigest(writer, { ...row, mailId: null });
    return false;
  }
  const mailId = newId();
  if (!(await takeDay(writer, dayKey(settings, email), dateOf(writer.now), mailId))) return false;
  if (!(await addDigest(writer, { ...row, mailId }))) return false;
  const called = calledName({ name }, language);
  const link = `${settings.appUrl}/home`;
  await queueMessage(writer, settings, {
    id: mailId,
    kind: "digest",
    organisationId,
    familyId: null,
    subjectId: row.id,
    person: null,
    linkId: null,
    to: { name, address: email },
    from: null,
    message: await digestMail({ language, called, organisation, link, families }),
  });
  return true;
}
