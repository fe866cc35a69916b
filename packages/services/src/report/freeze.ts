import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { newId } from "@rondom/domain/id";
import { lineProblem } from "@rondom/domain/minutes/line";
import { type PersonKey, personColumns, personIn, personKey, personOf } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import type { ReportContent } from "@rondom/domain/report/content";

/** Throws Refusal("not-now" | "not-valid") while something in these minutes is not ready to go out. */
export async function mustBeReady(writer: Writer<FamilyAccess>, content: ReportContent): Promise<void> {
  const lines = content.items.flatMap((item) => item.lines);
  if (lines.length === 0) throw new Refusal("not-now", "nothing-written");
  const open = await rowsOf(writer, "lineConflict", {
    settledAt: null,
    lineId: lines.map((line) => line.id),
  });
  if (open.length > 0) throw new Refusal("not-now", "conflicts-open");
  const fields = lines.flatMap((line) => {
    const reason = lineProblem(line);
    return reason ? [{ path: line.id, reason }] : [];
  });
  if (fields.length > 0) throw new Refusal("not-valid", "task-without-owner", fields);
}

/** Stores one version for good. */
export function addVersion(
  writer: Writer<FamilyAccess>,
  reportId: string,
  version: { number: number; content: ReportContent; why: string | null },
): Promise<Row<"reportVersion">> {
  const { coordinatorId } = writer.access;
  return add(writer, "reportVersion", {
    id: newId(),
    reportId,
    ...version,
    publishedAt: writer.now,
    coordinatorId,
  });
}

/** Who holds the report already, in the order in which it went out. */
export async function readersOf(writer: Writer<FamilyAccess>, reportId: string): Promise<PersonKey[]> {
  return (await rowsOf(writer, "reportReader", { reportId })).flatMap((row) => {
    const person = personIn(row);
    return person ? [personKey(person)] : [];
  });
}

/** Notes who holds the report from now on. */
export async function addReaders(
  writer: Writer<FamilyAccess>,
  reportId: string,
  keys: readonly PersonKey[],
): Promise<void> {
  for (const key of keys) {
    const person = personOf(key);
    if (!person) continue;
    await add(writer, "reportReader", { id: newId(), reportId, ...personColumns(person), at: writer.now });
  }
}
