import { agendaKinds } from "@rondom/domain/minutes/agenda";
import { attendanceStates } from "@rondom/domain/minutes/attendance";
import { lineKinds } from "@rondom/domain/minutes/line";
import { holdings } from "@rondom/domain/task/task";
import type { Kit } from "../engine/kit-sqlite";
import type { FamilyTables } from "./family";
import type { MeetingTables } from "./meeting";
import type { NetworkTables } from "./network";
import type { OrganisationTables } from "./organisation";
import { inFamily } from "./scope";

/** Agenda, attendance and the lines typed at the table. */
export function minutesTables(k: Kit, up: OrganisationTables & FamilyTables & NetworkTables & MeetingTables) {
  const agendaItem = k.table(
    "agenda_item",
    {
      ...inFamily(k, up),
      meetingId: k.ref(() => up.meeting.id),
      kind: k.oneOf(agendaKinds),
      /** The need, task, open question, goal or wish it came from. */
      sourceId: k.textOrNull(),
      domain: k.textOrNull(),
      title: k.text(),
      sensitive: k.flag(),
      position: k.count(),
      removedAt: k.instantOrNull(),
      version: k.count(),
    },
    (t) => [k.index("agenda_item_family").on(t.familyId)],
  );
  const attendance = k.table(
    "attendance",
    {
      ...inFamily(k, up),
      meetingId: k.ref(() => up.meeting.id),
      actorId: k.refOrNull(() => up.actor.id),
      memberId: k.refOrNull(() => up.member.id),
      state: k.oneOf(attendanceStates),
      at: k.instant(),
      coordinatorId: k.ref(() => up.coordinator.id),
    },
    (t) => [
      k.index("attendance_family").on(t.familyId),
      k.uniqueIndex("attendance_actor").on(t.meetingId, t.actorId),
      k.uniqueIndex("attendance_member").on(t.meetingId, t.memberId),
    ],
  );
  const line = k.table(
    "line",
    {
      ...inFamily(k, up),
      meetingId: k.ref(() => up.meeting.id),
      agendaItemId: k.ref(() => agendaItem.id),
      kind: k.oneOf(lineKinds),
      text: k.text(),
      /** null: not chosen yet; nobody: said to be still to be found. */
      ownerKind: k.oneOfOrNull(holdings),
      ownerId: k.textOrNull(),
      byDate: k.dateOrNull(),
      /** How heavy the task is (1-3); the coordinator's alone. */
      weight: k.count().default(1),
      position: k.count(),
      createdAt: k.instant(),
      changedAt: k.instant(),
      changedBy: k.ref(() => up.coordinator.id),
      removedAt: k.instantOrNull(),
      /** Fingerprints of what was saved before, so that a repeated request is known again. */
      saved: k.json<string[]>(),
      version: k.count(),
    },
    (t) => [k.index("line_family").on(t.familyId), k.index("line_meeting").on(t.meetingId)],
  );
  /** The other version when two people changed one line; both stay visible until one is chosen. */
  const lineConflict = k.table(
    "line_conflict",
    {
      ...inFamily(k, up),
      lineId: k.ref(() => line.id),
      kind: k.oneOf(lineKinds),
      text: k.text(),
      ownerKind: k.oneOfOrNull(holdings),
      ownerId: k.textOrNull(),
      byDate: k.dateOrNull(),
      weight: k.count().default(1),
      at: k.instant(),
      coordinatorId: k.ref(() => up.coordinator.id),
      settledAt: k.instantOrNull(),
    },
    (t) => [k.index("line_conflict_family").on(t.familyId)],
  );
  return { agendaItem, attendance, line, lineConflict };
}
