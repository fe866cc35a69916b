import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";

/** The versions of a report, the newest first. */
export async function versionsOf(
  reader: Reader<InFamily>,
  reportId: string,
): Promise<Row<"reportVersion">[]> {
  const versions = await rowsOf(reader, "reportVersion", { reportId });
  return versions.toSorted((a, b) => b.number - a.number);
}
