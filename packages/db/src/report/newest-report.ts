import type { ReportContent } from "@rondom/domain/report/content";
import { and, desc, eq, isNull } from "drizzle-orm";
import type { FamilyAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";

/** The last report of the family that stands, in its newest version; null when there is none. */
export async function newestReport(reader: Reader<FamilyAccess>): Promise<ReportContent | null> {
  const { queries, tables } = connectionOf(reader);
  const { report, reportVersion } = tables;
  const [row] = await queries
    .select({ content: reportVersion.content })
    .from(reportVersion)
    .innerJoin(report, eq(report.id, reportVersion.reportId))
    .where(and(eq(reportVersion.familyId, reader.access.familyId), isNull(reportVersion.recalledAt)))
    .orderBy(desc(report.number), desc(reportVersion.number))
    .limit(1);
  return row?.content ?? null;
}
