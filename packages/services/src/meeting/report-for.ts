import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import { personColumns } from "@rondom/domain/person";
import { linkUrl } from "../access/ensure-link";
import type { Settings } from "../ctx";

/** A report that a link holder may open: its id, number and address. */
export interface ReportAtHand {
  id: string;
  number: number;
  url: string;
}

/**
 * The reports of meetings that this person is entitled to and that were not recalled, by meeting. A participant's
 * address is that of their own link to it; a member's is a page behind the family link.
 */
export async function reportsAtHand(
  reader: Reader<PersonAccess>,
  settings: Settings,
): Promise<Map<string, ReportAtHand>> {
  const { person } = reader.access;
  const columns = personColumns(person);
  const mine = new Set((await rowsOf(reader, "reportReader", columns)).map(({ reportId }) => reportId));
  const reports = (await rowsOf(reader, "report")).filter(({ id }) => mine.has(id));
  const versions = await rowsOf(reader, "reportVersion", {
    reportId: reports.map(({ id }) => id),
    recalledAt: null,
  });
  const links = await rowsOf(reader, "link", { ...columns, revokedAt: null });
  const found = new Map<string, ReportAtHand>();
  for (const { id, number, meetingId } of reports) {
    if (versions.every(({ reportId }) => reportId !== id)) continue;
    const link = links.find(({ purpose, subjectId }) =>
      person.kind === "member" ? purpose === "family" : purpose === "report" && subjectId === id,
    );
    if (link) found.set(meetingId, { id, number, url: linkUrl(settings, link, `report/${id}`) });
  }
  return found;
}
