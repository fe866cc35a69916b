import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";

/** A report in a list. */
export interface ReportHeading {
  reportId: string;
  meetingId: string;
  number: number;
  version: number;
  /** When the meeting was: ms. */
  heldAt: number;
  publishedAt: number;
  recalledAt: number | null;
  /** Titles of its points. */
  titles: string[];
}

/** All reports of the family in their newest version, the newest report first. */
export async function reportHeadings(reader: Reader<InFamily>): Promise<ReportHeading[]> {
  const versions = await rowsOf(reader, "reportVersion");
  const reports = await rowsOf(reader, "report");
  return reports
    .toSorted((a, b) => b.number - a.number)
    .flatMap(({ id, meetingId, number }): ReportHeading[] => {
      const newest = versions
        .filter((version) => version.reportId === id)
        .toSorted((a, b) => b.number - a.number)[0];
      if (!newest) return [];
      return [
        {
          reportId: id,
          meetingId,
          number,
          version: newest.number,
          heldAt: newest.content.meeting.startsAt,
          publishedAt: newest.publishedAt,
          recalledAt: newest.recalledAt,
          titles: newest.content.items.map((item) => item.title),
        },
      ];
    });
}
