import { and, eq } from "drizzle-orm";
import type { Access, InFamily } from "./access";
import { connectionOf, type Reader, touch, type Writer } from "./handle";

interface Columns {
  actorId: string | null;
  memberId: string | null;
}

/** True while somebody at this person's address has said "this is not me" and nobody has settled it. */
export async function addressInDoubt(reader: Reader<Access>, person: Columns): Promise<boolean> {
  const { queries, tables } = connectionOf(reader);
  const { link } = tables;
  const whose = person.actorId ? eq(link.actorId, person.actorId) : eq(link.memberId, person.memberId ?? "");
  const [found] = await queries
    .select({ id: link.id })
    .from(link)
    .where(and(whose, eq(link.revokedWhy, "not-me")))
    .limit(1);
  return found !== undefined;
}

/** Mail that waits for this person goes no more: it shows as having no address. */
export async function holdMail(writer: Writer<InFamily>, person: Columns): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  const { outbox } = tables;
  const whose = person.actorId
    ? eq(outbox.actorId, person.actorId)
    : eq(outbox.memberId, person.memberId ?? "");
  const held = await queries
    .update(outbox)
    .set({ state: "no-address", raw: null, toAddress: null, endedAt: writer.now })
    .where(and(eq(outbox.familyId, writer.access.familyId), whose, eq(outbox.state, "queued")))
    .returning({ id: outbox.id });
  for (const { id } of held) touch(writer, id);
}
