import { and, desc, eq, gt, inArray } from "drizzle-orm";
import { connectionOf } from "../access/handle";
import type { Row } from "../tables/schema";
import type { Caseload } from "./caseload";

export type HomeMail = Pick<
  Row<"outbox">,
  "id" | "familyId" | "kind" | "subjectId" | "actorId" | "memberId" | "state" | "serverWords" | "queuedAt"
>;

/** The newest mail per person and subject since a moment (ms), where that one did not arrive. */
export async function lostMails({ reader, ids }: Caseload, since: number): Promise<HomeMail[]> {
  const { queries, tables } = connectionOf(reader);
  const { id, familyId, kind, subjectId, actorId, memberId, state, serverWords, queuedAt } = tables.outbox;
  const rows = await queries
    .select({ id, familyId, kind, subjectId, actorId, memberId, state, serverWords, queuedAt })
    .from(tables.outbox)
    .where(and(inArray(familyId, [...ids]), gt(queuedAt, since)))
    .orderBy(desc(queuedAt), desc(id));
  const seen = new Set<string>();
  return rows.filter((row) => {
    const about = `${row.subjectId} ${row.actorId ?? row.memberId}`;
    if (row.state === "replaced" || seen.has(about)) return false;
    seen.add(about);
    return row.state === "refused" || row.state === "unknown" || row.state === "no-address";
  });
}

/** Who has read (or was given) which version, of these versions: "VERSION actor or member". */
export async function readingsOf(
  { reader, ids }: Caseload,
  versionIds: readonly string[],
): Promise<Set<string>> {
  const { queries, tables } = connectionOf(reader);
  const { reading } = tables;
  const rows = await queries
    .select()
    .from(reading)
    .where(and(inArray(reading.familyId, [...ids]), inArray(reading.reportVersionId, [...versionIds])));
  return new Set(rows.map((row) => `${row.reportVersionId} ${row.actorId ?? row.memberId}`));
}

/** Links that died because somebody at the address said "this is not me", not settled yet. */
export async function doubtedLinks({ reader, ids }: Caseload): Promise<Row<"link">[]> {
  const { queries, tables } = connectionOf(reader);
  const { link } = tables;
  return queries
    .select()
    .from(link)
    .where(and(inArray(link.familyId, [...ids]), eq(link.revokedWhy, "not-me")));
}

/** Of these subjects, the versions of reports, each with its report. */
export async function versionsIn(
  { reader, ids }: Caseload,
  subjectIds: readonly string[],
): Promise<Map<string, string>> {
  const { queries, tables } = connectionOf(reader);
  const { id, familyId, reportId } = tables.reportVersion;
  const rows = await queries
    .select({ id, reportId })
    .from(tables.reportVersion)
    .where(and(inArray(familyId, [...ids]), inArray(id, [...subjectIds])));
  return new Map(rows.map((row) => [row.id, row.reportId]));
}
