import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { personColumns, personKey } from "@rondom/domain/person";
import { linkPath } from "../access/ensure-link";
import type { Settings } from "../ctx";
import { readerOf } from "../report/reader-of";

export interface LineInReport {
  number: number;
  lineId: string;
  /** The reader's own way to that report. */
  path: string;
}

/** Where a task stands in a report that this person may read; null when there is none. */
export async function lineInReport(
  reader: Reader<PersonAccess>,
  settings: Settings,
  { meetingId, lineId }: Row<"task">,
): Promise<LineInReport | null> {
  if (meetingId === null || lineId === null) return null;
  const { person } = reader.access;
  const [report] = await rowsOf(reader, "report", { meetingId });
  if (!report || !(await readerOf(reader, personKey(person))).whole) return null;
  const about =
    person.kind === "member"
      ? ({ purpose: "family" } as const)
      : ({ purpose: "report", subjectId: report.id } as const);
  const [link] = await rowsOf(reader, "link", { ...about, ...personColumns(person), revokedAt: null });
  if (!link) return null;
  const page = person.kind === "member" ? `/report/${report.id}` : "";
  return { number: report.number, lineId, path: linkPath(settings, link) + page };
}
