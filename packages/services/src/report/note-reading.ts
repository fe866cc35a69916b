import type { FamilyAccess, PersonAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { type Person, personColumns } from "@rondom/domain/person";
import type { ReadingWay } from "@rondom/domain/report/reading";

/** Notes once per person, version and way that a report was read. */
export async function noteReading(
  writer: Writer<FamilyAccess | PersonAccess>,
  reportVersionId: string,
  person: Person,
  how: ReadingWay,
  notedBy: string | null,
): Promise<void> {
  const reading = { reportVersionId, ...personColumns(person), how };
  if ((await rowsOf(writer, "reading", reading)).length > 0) return;
  await add(writer, "reading", { id: newId(), ...reading, at: writer.now, notedBy });
}
