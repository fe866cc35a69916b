"use client";

import type { AppRouter } from "@rondom/api/root";
import { type LineContent, sameLine } from "@rondom/domain/minutes/line";
import { cleanText } from "@rondom/domain/text";
import type { TRPCClient } from "@trpc/client";
import type { Chairing, Conflict, Line } from "../view";
import type { Op } from "./op";

/** What an op left behind on the server. */
export interface Sent {
  line: Line | null;
  conflict: Omit<Conflict, "at" | "by" | "lineId"> | null;
}

export type SendOp = (op: Op) => Promise<Sent>;

interface Where {
  familyId: string;
  meetingId: string;
}

/** ms after which a request counts as lost; it is repeated unchanged. */
const patience = 15_000;

/** Sends ops to the procedures. */
export function sendingTo({ minutes }: TRPCClient<AppRouter>, { familyId, meetingId }: Where): SendOp {
  // Words that went beside somebody else's: they are put away when the same hand types on, so that one text stays.
  const beside = new Map<string, string>();
  const plain = { line: null, conflict: null };
  return async (op) => {
    const wait = { signal: AbortSignal.timeout(patience) };
    if (op.kind === "attend") {
      const { person, state } = op;
      await minutes.markAttendance.mutate({ familyId, meetingId, person, state }, wait);
      return plain;
    }
    if (op.kind === "add-item") {
      await minutes.addAgendaItem.mutate({ familyId, meetingId, id: op.itemId, title: op.title }, wait);
      return plain;
    }
    const id = op.lineId;
    if (op.kind === "move-line") {
      const { agendaItemId, index } = op;
      await minutes.moveLine.mutate({ familyId, id, agendaItemId, index }, wait);
      return plain;
    }
    if (op.kind === "remove-line")
      return { ...plain, line: await minutes.removeLine.mutate({ familyId, id, version: op.seen }, wait) };
    if (op.kind === "restore-line")
      return { ...plain, line: await minutes.restoreLine.mutate({ familyId, id }, wait) };
    const own = beside.get(id);
    if (own) await minutes.settleConflict.mutate({ familyId, conflictId: own, keep: "line" }, wait);
    beside.delete(id);
    const { agendaItemId, seen: version, line } = op;
    const saved = await minutes.saveLine.mutate(
      { familyId, meetingId, agendaItemId, id, version, line },
      wait,
    );
    if (saved.conflict && sameLine(saved.conflict, { ...line, text: cleanText(line.text) }))
      beside.set(id, saved.conflict.id);
    return saved;
  };
}

/** What the server has after an op, without asking it again. Null: ask it. */
export function withSent(
  server: Chairing,
  { line, conflict }: Sent,
  by: string,
  at: number,
): Chairing | null {
  if (!line) return null;
  const known = server.lines.some((each) => each.id === line.id);
  const lines = line.removed
    ? server.lines.filter((each) => each.id !== line.id)
    : known
      ? server.lines.map((each) => (each.id === line.id ? line : each))
      : [...server.lines, line];
  const conflicts = server.conflicts.filter((each) => each.id !== conflict?.id && each.lineId !== line.id);
  return {
    ...server,
    lines,
    conflicts: conflict ? [...conflicts, { ...conflict, lineId: line.id, at, by }] : server.conflicts,
  };
}

/** A line as the server has it after an op. */
export interface ServerLine extends LineContent {
  version: number;
}

/** The version of the line when it is what this op wrote: only then has a later op seen it. Else null. */
export function ownVersion(op: Op, line: ServerLine | null): number | null {
  if (!line) return null;
  const isOwn =
    op.kind === "save-line"
      ? sameLine({ ...op.line, text: cleanText(op.line.text) }, line)
      : op.kind === "remove-line" || op.kind === "restore-line";
  return isOwn ? line.version : null;
}
