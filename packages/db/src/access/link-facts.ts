import type { LinkFacts } from "@rondom/domain/access/link-life";
import { and, desc, eq, isNull } from "drizzle-orm";
import type { Queries } from "../engine/database";
import type { Row, Schema } from "../tables/schema";
import type { InFamily } from "./access";
import { connectionOf, type Reader } from "./handle";

/** A link with the moments on which its life depends; null when there is none of that id. */
export async function linkFacts(
  queries: Queries,
  tables: Schema,
  linkId: string,
): Promise<(LinkFacts & { link: Row<"link"> }) | null> {
  const [link] = await queries.select().from(tables.link).where(eq(tables.link.id, linkId)).limit(1);
  if (!link) return null;
  const [closing] = await queries
    .select({ at: tables.familyClosing.at })
    .from(tables.familyClosing)
    .where(and(eq(tables.familyClosing.familyId, link.familyId), isNull(tables.familyClosing.reopenedAt)))
    .limit(1);
  return {
    link,
    purpose: link.purpose,
    renewedAt: link.renewedAt,
    revokedAt: link.revokedAt,
    revokedWhy: link.revokedWhy,
    closedAt: closing?.at ?? null,
    endedAt: await subjectEnd(queries, tables, link),
  };
}

/** The same through a handle that may read the family; null for another family's. */
export async function linkFactsOf(
  reader: Reader<InFamily>,
  linkId: string,
): Promise<(LinkFacts & { link: Row<"link"> }) | null> {
  const { queries, tables } = connectionOf(reader);
  const facts = await linkFacts(queries, tables, linkId);
  return facts?.link.familyId === reader.access.familyId ? facts : null;
}

/** When the meeting ended, the task ended or the newest version of the report went out; null: not yet, or not bound to it. */
async function subjectEnd(queries: Queries, tables: Schema, link: Row<"link">): Promise<number | null> {
  const { invitation, meeting, task, reportVersion } = tables;
  if (link.purpose === "invitation") {
    const [found] = await queries
      .select({ startsAt: meeting.startsAt, minutes: meeting.minutes })
      .from(invitation)
      .innerJoin(meeting, eq(meeting.id, invitation.meetingId))
      .where(eq(invitation.id, link.subjectId))
      .limit(1);
    return found?.startsAt ? found.startsAt + found.minutes * 60_000 : null;
  }
  if (link.purpose === "task") {
    const [found] = await queries
      .select({ endedAt: task.endedAt })
      .from(task)
      .where(eq(task.id, link.subjectId))
      .limit(1);
    return found?.endedAt ?? null;
  }
  if (link.purpose === "report") {
    const [found] = await queries
      .select({ at: reportVersion.publishedAt })
      .from(reportVersion)
      .where(eq(reportVersion.reportId, link.subjectId))
      .orderBy(desc(reportVersion.number))
      .limit(1);
    return found?.at ?? null;
  }
  return null;
}
