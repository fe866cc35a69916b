import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { newId } from "@rondom/domain/id";
import { asTitle } from "@rondom/domain/minutes/agenda-proposal";
import type { TaskLine } from "@rondom/domain/report/follow-tasks";
import { isHiddenInMail } from "@rondom/domain/task/sensitive";
import { noteEvent } from "../task/note-event";

/** Makes the task of a line: asked of its owner, or taken on at once when that is a coordinator. */
export async function askTask(
  writer: Writer<FamilyAccess>,
  meetingId: string,
  { item, line }: TaskLine,
): Promise<Row<"task">> {
  const need = await needOf(writer, item.id);
  const own = line.owner.kind === "coordinator";
  const task = await add(writer, "task", {
    id: newId(),
    meetingId,
    lineId: line.id,
    title: asTitle(line.text),
    domain: item.domain,
    needId: need?.id ?? null,
    sensitive: item.sensitive || (need !== null && isHiddenInMail(need)),
    ownerKind: line.owner.kind,
    ownerId: line.owner.id,
    byDate: line.byDate,
    state: own ? "accepted" : "asked",
    askedAt: writer.now,
    touchedAt: writer.now,
    version: 1,
  });
  await noteEvent(writer, task, { kind: "asked" });
  if (own) await noteEvent(writer, task, { kind: "accepted" });
  return task;
}

/** The need a point is about: its own, or that of the task or open question it came from. */
export async function needOf(
  writer: Writer<FamilyAccess>,
  agendaItemId: string,
): Promise<Row<"need"> | null> {
  const [item] = await rowsOf(writer, "agendaItem", { id: agendaItemId });
  const needId = item?.sourceId ? await needIdOf(writer, item.kind, item.sourceId) : null;
  const [need] = needId ? await rowsOf(writer, "need", { id: needId }) : [];
  return need ?? null;
}

async function needIdOf(
  writer: Writer<FamilyAccess>,
  kind: Row<"agendaItem">["kind"],
  sourceId: string,
): Promise<string | null> {
  if (kind === "need") return sourceId;
  if (kind === "task") return (await rowsOf(writer, "task", { id: sourceId }))[0]?.needId ?? null;
  if (kind === "question") return (await rowsOf(writer, "openQuestion", { id: sourceId }))[0]?.needId ?? null;
  return null;
}
