import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { personColumns } from "@rondom/domain/person";
import type { Ctx } from "../ctx";
import { readingMember } from "../family/reading-member";
import { type ReportHeading, reportHeadings } from "./report-headings";

/** The reports of the family for a member, the newest first; none for a minor for whom they were not ticked. */
export async function listMyReports(
  ctx: Ctx,
): Promise<(Omit<ReportHeading, "titles"> & { read: boolean })[]> {
  return look(ctx, linkHolder, async (reader) => {
    const { ticked } = await readingMember(reader, "reports");
    if (!ticked) return [];
    const versions = await rowsOf(reader, "reportVersion");
    const readings = await rowsOf(reader, "reading", personColumns(reader.access.person));
    const read = new Set(readings.map((each) => each.reportVersionId));
    return (await reportHeadings(reader)).map(({ titles: _, ...heading }) => {
      const newest = versions.find(
        (each) => each.reportId === heading.reportId && each.number === heading.version,
      );
      return { ...heading, read: newest !== undefined && read.has(newest.id) };
    });
  });
}
