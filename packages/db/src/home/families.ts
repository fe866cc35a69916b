import type { ReportContent } from "@rondom/domain/report/content";
import { and, asc, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import { connectionOf } from "../access/handle";
import type { Row } from "../tables/schema";
import type { Caseload } from "./caseload";

/** Wishes of the families that nobody has put on an agenda yet, the oldest first. */
export async function waitingWishesOf({ reader, ids }: Caseload): Promise<Row<"wish">[]> {
  const { queries, tables } = connectionOf(reader);
  const { wish } = tables;
  return queries
    .select()
    .from(wish)
    .where(and(inArray(wish.familyId, [...ids]), isNull(wish.settledAt)))
    .orderBy(asc(wish.at), asc(wish.id));
}

/** Empty chairs per family: needs that are open and name nobody who helps. */
export async function emptyChairs({ reader, ids }: Caseload): Promise<Map<string, number>> {
  const { queries, tables } = connectionOf(reader);
  const { need, needActor } = tables;
  const rows = await queries
    .select({ familyId: need.familyId, id: need.id })
    .from(need)
    .leftJoin(needActor, and(eq(needActor.needId, need.id), isNull(needActor.until)))
    .where(
      and(inArray(need.familyId, [...ids]), inArray(need.state, ["open", "being-met"]), isNull(needActor.id)),
    );
  const counts = new Map<string, number>();
  for (const { familyId } of rows) counts.set(familyId, (counts.get(familyId) ?? 0) + 1);
  return counts;
}

/** Reports of the caseload that went out after a moment (ms) and stand, each in its newest version, newest first. */
export async function recentReports(
  { reader, ids }: Caseload,
  since: number,
): Promise<{ familyId: string; reportId: string; content: ReportContent }[]> {
  const { queries, tables } = connectionOf(reader);
  const { reportVersion } = tables;
  const { familyId, reportId, content } = reportVersion;
  const rows = await queries
    .select({ familyId, reportId, content })
    .from(reportVersion)
    .where(
      and(
        inArray(familyId, [...ids]),
        gt(reportVersion.publishedAt, since),
        isNull(reportVersion.recalledAt),
      ),
    )
    .orderBy(desc(reportVersion.publishedAt), desc(reportVersion.number), asc(reportVersion.id));
  return rows.filter((row, index) => rows.findIndex((each) => each.reportId === row.reportId) === index);
}
