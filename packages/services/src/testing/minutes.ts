import type { FamilyAccess } from "@rondom/db/access/access";
import { act, look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { newId } from "@rondom/domain/id";
import type { LineKind } from "@rondom/domain/minutes/line";
import { type Person, personColumns } from "@rondom/domain/person";
import type { NamedOwner } from "@rondom/domain/task/task";
import type { Ctx } from "../ctx";
import { addAgendaItem } from "../minutes/add-agenda-item";
import { type SavedLine, saveLine } from "../minutes/save-line";

/** A meeting of the family that was called for now, for everyone unless told, with invitations that stand. */
export async function newMeeting(
  ctx: Ctx,
  familyId: string,
  given: Partial<Row<"meeting">> & { invited?: Person[] } = {},
): Promise<string> {
  const { invited = [], ...fields } = given;
  const id = newId();
  await act(ctx, "test.meeting", coordinatorOf(familyId), async (writer) => {
    await add(writer, "meeting", {
      id,
      state: "called",
      about: "everyone",
      startsAt: writer.now,
      minutes: 90,
      zone: "Europe/Brussels",
      place: "Huis van het Kind",
      invitees: [],
      askedFor: {},
      sequence: 0,
      coordinatorId: writer.access.coordinatorId,
      createdAt: writer.now,
      version: 1,
      ...fields,
    });
    for (const person of invited)
      await add(writer, "invitation", {
        id: newId(),
        meetingId: id,
        ...personColumns(person),
        at: writer.now,
      });
  });
  return id;
}

/** A point on the agenda of a meeting. */
export async function newItem(
  ctx: Ctx,
  at: { familyId: string; meetingId: string },
  given: { title?: string; domain?: string; sensitive?: boolean; kind?: string; sourceId?: string } = {},
): Promise<string> {
  const { agendaItemId } = await addAgendaItem(ctx, { ...at, id: newId(), title: "Een punt", ...given });
  return agendaItemId;
}

/** A line under a point. */
export async function newLine(
  ctx: Ctx,
  at: { familyId: string; meetingId: string; agendaItemId: string },
  line: { kind?: LineKind; text: string; owner?: NamedOwner; byDate?: string; weight?: number },
): Promise<SavedLine["line"]> {
  const saved = await saveLine(ctx, { ...at, id: newId(), version: 0, line: { kind: "note", ...line } });
  return saved.line;
}

type Watched =
  | "task"
  | "taskEvent"
  | "outbox"
  | "report"
  | "reportVersion"
  | "reportReader"
  | "openQuestion"
  | "line"
  | "lineConflict"
  | "wish"
  | "reading"
  | "reminder"
  | "attendance"
  | "agendaItem"
  | "actor";

/** All rows of one table of the family. */
export function rowsIn<N extends Watched>(ctx: Ctx, familyId: string, name: N): Promise<Row<N>[]> {
  return look(ctx, coordinatorOf(familyId), (reader) => rowsOf<FamilyAccess, N>(reader, name));
}
