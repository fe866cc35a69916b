import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { newId } from "@rondom/domain/id";
import { asTitle } from "@rondom/domain/minutes/agenda-proposal";
import type { TaskLine } from "@rondom/domain/report/follow-tasks";
import { isHiddenInMail } from "@rondom/domain/task/sensitive";
import { somebody } from "@rondom/domain/task/task";
import type { Settings } from "../ctx";
import { newTask } from "../task/new-task";

/** Makes the task of a line: asked of its owner, taken on at once by a coordinator, or still to be found. */
export async function askTask(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  meetingId: string,
  { item, line }: TaskLine,
): Promise<Row<"task">> {
  const need = await needOf(writer, item.id);
  const id = newId();
  const [{ weight } = { weight: 1 }] = await rowsOf(writer, "line", { id: line.id });
  const about = {
    id,
    meetingId,
    lineId: line.id,
    title: asTitle(line.text),
    domain: item.domain,
    needId: need?.id ?? null,
    sensitive: item.sensitive || (need !== null && isHiddenInMail(need)),
    byDate: line.byDate,
    weight,
  };
  // The mails of the report name it; who gets none of those is asked apart.
  await newTask(writer, settings, about, somebody(line.owner), { tell: false });
  return rowOf(writer, "task", id);
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
