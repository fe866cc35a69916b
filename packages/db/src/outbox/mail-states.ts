import { and, asc, eq, inArray } from "drizzle-orm";
import type { FamilyAccess, SystemFamilyAccess } from "../access/access";
import { connectionOf, type Reader, touch, type Writer } from "../access/handle";
import type { Row } from "../tables/schema";

/** A mail without its text. */
export type MailState = Omit<Row<"outbox">, "raw" | "fromAddress" | "messageId" | "claimedAt" | "claimedBy">;

/** The mails of a family, oldest first, without their texts; of some subjects only, where those are named. */
export async function mailStates(
  reader: Reader<FamilyAccess | SystemFamilyAccess>,
  subjectIds?: readonly string[],
): Promise<MailState[]> {
  const { queries, tables } = connectionOf(reader);
  const { outbox: t } = tables;
  if (subjectIds?.length === 0) return [];
  return queries
    .select({
      id: t.id,
      organisationId: t.organisationId,
      familyId: t.familyId,
      kind: t.kind,
      subjectId: t.subjectId,
      actorId: t.actorId,
      memberId: t.memberId,
      linkId: t.linkId,
      toAddress: t.toAddress,
      state: t.state,
      attempts: t.attempts,
      nextAt: t.nextAt,
      serverWords: t.serverWords,
      queuedAt: t.queuedAt,
      endedAt: t.endedAt,
    })
    .from(t)
    .where(
      and(
        eq(t.familyId, reader.access.familyId),
        subjectIds ? inArray(t.subjectId, [...subjectIds]) : undefined,
      ),
    )
    .orderBy(asc(t.queuedAt), asc(t.id));
}

/** Mail about one thing that had not gone goes no more; gives what it was. */
export async function replaceUnsent(
  writer: Writer<FamilyAccess | SystemFamilyAccess>,
  subjectId: string,
): Promise<Row<"outbox">["kind"][]> {
  const { queries, tables } = connectionOf(writer);
  const { outbox: t } = tables;
  const replaced = await queries
    .update(t)
    .set({ state: "replaced", raw: null, toAddress: null, endedAt: writer.now })
    .where(and(eq(t.familyId, writer.access.familyId), eq(t.subjectId, subjectId), eq(t.state, "queued")))
    .returning({ id: t.id, kind: t.kind });
  for (const { id } of replaced) touch(writer, id);
  return replaced.map(({ kind }) => kind);
}
