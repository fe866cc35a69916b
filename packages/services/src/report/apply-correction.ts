import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add, change, rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { LineContent } from "@rondom/domain/minutes/line";
import { behind } from "@rondom/domain/minutes/place";
import { Refusal } from "@rondom/domain/refusal";
import { somebody } from "@rondom/domain/task/task";
import { agendaOf, linesOf } from "../minutes/agenda-items";
import { lineColumns } from "../minutes/line-row";
import { mustKnowOwner } from "../minutes/owner-exists";
import type { LineChange } from "./correct-report";

/** Writes the changes of a correction on the lines of its meeting. Throws Refusal("not-found") for any other line. */
export async function applyCorrection(
  writer: Writer<FamilyAccess>,
  meetingId: string,
  changes: readonly LineChange[],
): Promise<void> {
  for (const each of changes) {
    if (each.kind === "add") await addLine(writer, meetingId, each);
    else await changeLine(writer, meetingId, each);
  }
}

async function changeLine(
  writer: Writer<FamilyAccess>,
  meetingId: string,
  each: Exclude<LineChange, { kind: "add" }>,
): Promise<void> {
  const row = await rowOf(writer, "line", each.id);
  if (row.meetingId !== meetingId) throw new Refusal("not-found");
  if (each.kind === "change") await mustKnowOwner(writer, somebody(each.line.owner));
  await change(writer, "line", row.id, {
    ...(each.kind === "change"
      ? { ...corrected(row, each.line), removedAt: null }
      : { removedAt: writer.now }),
    changedAt: writer.now,
    changedBy: writer.access.coordinatorId,
    version: row.version + 1,
  });
}

/** The report does not show how heavy a task is: words that come from there leave it as it was. */
function corrected({ weight }: Row<"line">, line: LineContent) {
  return lineColumns({ ...line, weight: line.weight ?? weight });
}

async function addLine(
  writer: Writer<FamilyAccess>,
  meetingId: string,
  { id, agendaItemId, line }: Extract<LineChange, { kind: "add" }>,
): Promise<void> {
  const items = await agendaOf(writer, meetingId);
  if (items.every((item) => item.id !== agendaItemId)) throw new Refusal("not-found");
  await mustKnowOwner(writer, somebody(line.owner));
  await add(writer, "line", {
    id,
    meetingId,
    agendaItemId,
    ...lineColumns(line),
    position: behind(await linesOf(writer, { agendaItemId })),
    createdAt: writer.now,
    changedAt: writer.now,
    changedBy: writer.access.coordinatorId,
    saved: [],
    version: 1,
  });
}
