import type { FamilyAccess } from "@rondom/db/access/access";
import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Writer } from "@rondom/db/access/handle";
import { add, addOnce, change, rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { idField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { lineInput } from "@rondom/domain/minutes/input";
import { type LineContent, sameLine } from "@rondom/domain/minutes/line";
import { behind } from "@rondom/domain/minutes/place";
import { decideSave, remember } from "@rondom/domain/minutes/save-line";
import { Refusal } from "@rondom/domain/refusal";
import { somebody } from "@rondom/domain/task/task";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { agendaOf, linesOf } from "./agenda-items";
import { contentOf, type LineState, lineColumns, lineState } from "./line-row";
import { meetingForMinutes } from "./meeting-in-minutes";
import { mustKnowOwner } from "./owner-exists";

const input = z.object({
  familyId: idField,
  meetingId: idField,
  agendaItemId: idField,
  id: idField,
  /** The version that was on the screen; 0 for a new line. */
  version: z.int().min(0),
  line: lineInput,
});

/** A saved line; `conflict`: the other version that stays beside it until one of the two is chosen. */
export interface SavedLine {
  line: LineState;
  conflict: (LineContent & { id: string }) | null;
}

/**
 * Saves what was typed on a line, new or changed. The same request again changes nothing; over a version that
 * somebody changed meanwhile both stay: the text on record in its place, the other beside it.
 */
export async function saveLine(ctx: Ctx, given: unknown): Promise<SavedLine> {
  const request = parse(input, given);
  return act(ctx, "minutes.save-line", coordinatorOf(request.familyId), async (writer) => {
    await meetingForMinutes(writer, request.meetingId);
    await mustKnowOwner(writer, somebody(request.line.owner));
    await settle(writer, request);
    return savedLine(writer, request.id);
  });
}

type Request = z.output<typeof input>;

async function settle(writer: Writer<FamilyAccess>, request: Request): Promise<void> {
  const [row] = await rowsOf(writer, "line", { id: request.id });
  if (row && row.meetingId !== request.meetingId) throw new Refusal("not-found");
  const known = row && { ...row, content: contentOf(row), removed: row.removedAt !== null };
  const decision = decideSave(known ?? null, request.version, request.line);
  // The same line came in at this very moment: look again, now that it is there.
  if (decision === "insert" && !(await insert(writer, request))) return settle(writer, request);
  if (row && decision === "change") await rewrite(writer, row, request);
  else if (row && decision === "conflict") await keepBeside(writer, row, request);
}

async function insert(writer: Writer<FamilyAccess>, request: Request): Promise<boolean> {
  const { meetingId, agendaItemId, id, version, line } = request;
  const items = await agendaOf(writer, meetingId);
  if (items.every((item) => item.id !== agendaItemId)) throw new Refusal("not-found");
  return addOnce(writer, "line", {
    id,
    meetingId,
    agendaItemId,
    ...lineColumns(line),
    position: behind(await linesOf(writer, { agendaItemId })),
    createdAt: writer.now,
    changedAt: writer.now,
    changedBy: writer.access.coordinatorId,
    saved: remember([], version, line),
    version: 1,
  });
}

async function rewrite(writer: Writer<FamilyAccess>, row: Row<"line">, request: Request): Promise<void> {
  await change(writer, "line", row.id, {
    ...lineColumns(request.line),
    changedAt: writer.now,
    changedBy: writer.access.coordinatorId,
    removedAt: null,
    saved: remember(row.saved, request.version, request.line),
    version: row.version + 1,
  });
}

async function keepBeside(writer: Writer<FamilyAccess>, row: Row<"line">, request: Request): Promise<void> {
  const open = await rowsOf(writer, "lineConflict", { lineId: row.id, settledAt: null });
  if (open.some((each) => sameLine(contentOf(each), request.line))) return;
  await add(writer, "lineConflict", {
    id: newId(),
    lineId: row.id,
    ...lineColumns(request.line),
    at: writer.now,
    coordinatorId: writer.access.coordinatorId,
  });
  // Known again once it is settled, too: a late repetition must not bring the conflict back.
  await change(writer, "line", row.id, { saved: remember(row.saved, request.version, request.line) });
}

async function savedLine(writer: Writer<FamilyAccess>, id: string): Promise<SavedLine> {
  const conflict = (await rowsOf(writer, "lineConflict", { lineId: id, settledAt: null })).at(-1);
  return {
    line: lineState(await rowOf(writer, "line", id)),
    conflict: conflict ? { ...contentOf(conflict), id: conflict.id } : null,
  };
}
