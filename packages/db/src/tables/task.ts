import { taskKinds } from "@rondom/domain/load/task-kind";
import { reminderKinds, reminderWishes } from "@rondom/domain/task/reminder";
import { handBackReasons, holdings, taskEventKinds, taskStates } from "@rondom/domain/task/task";
import type { Kit } from "../engine/kit-sqlite";
import type { FamilyTables } from "./family";
import type { MeetingTables } from "./meeting";
import type { NetworkTables } from "./network";
import type { OrganisationTables } from "./organisation";
import { inFamily } from "./scope";

/** Tasks and everything that happened to them; state is the fold of the events, kept for the lists. */
export function taskTables(k: Kit, up: OrganisationTables & FamilyTables & NetworkTables & MeetingTables) {
  const task = k.table(
    "task",
    {
      ...inFamily(k, up),
      meetingId: k.refOrNull(() => up.meeting.id),
      lineId: k.textOrNull(),
      title: k.text(),
      domain: k.textOrNull(),
      needId: k.refOrNull(() => up.need.id),
      goalId: k.textOrNull(),
      stepId: k.textOrNull(),
      agendaItemId: k.textOrNull(),
      openQuestionId: k.textOrNull(),
      /** The task it is a part of. */
      splitFrom: k.textOrNull(),
      sensitive: k.flag(),
      ownerKind: k.oneOf(holdings),
      /** Empty while nobody has it. */
      ownerId: k.text(),
      /** How heavy, chosen by the coordinator: 1, 2 or 3. */
      weight: k.count().default(1),
      /** What kind of doing, chosen by the coordinator; null: its words alone tell. */
      kind: k.oneOfOrNull(taskKinds),
      byDate: k.dateOrNull(),
      state: k.oneOf(taskStates),
      askedAt: k.instant(),
      /** When anything was last said of it. */
      touchedAt: k.instant().default(0),
      endedAt: k.instantOrNull(),
      version: k.count(),
    },
    (t) => [
      k.index("task_family").on(t.familyId),
      k.index("task_due").on(t.state, t.byDate),
      k.index("task_owner").on(t.ownerId),
    ],
  );
  const taskEvent = k.table(
    "task_event",
    {
      ...inFamily(k, up),
      taskId: k.ref(() => task.id),
      kind: k.oneOf(taskEventKinds),
      reason: k.oneOfOrNull(handBackReasons),
      word: k.textOrNull(),
      /** The day that its owner named, with "not yet". */
      newDate: k.dateOrNull(),
      at: k.instant(),
      ownerId: k.text(),
      notedBy: k.refOrNull(() => up.coordinator.id),
      /** Of a question: when the coordinator settled it, and her words. */
      seenAt: k.instantOrNull(),
      answer: k.textOrNull(),
    },
    (t) => [k.index("task_event_family").on(t.familyId), k.index("task_event_task").on(t.taskId)],
  );
  const reminder = k.table(
    "reminder",
    {
      ...inFamily(k, up),
      taskId: k.ref(() => task.id),
      kind: k.oneOf(reminderKinds),
      byDate: k.date(),
      /** Who was reminded; empty in old rows, which count for everybody. */
      ownerId: k.text().default(""),
      /** The mail that names it; none in old rows. */
      mailId: k.textOrNull(),
      at: k.instant(),
    },
    (t) => [
      k.index("reminder_mail").on(t.mailId),
      k.uniqueIndex("reminder_once").on(t.taskId, t.kind, t.byDate, t.ownerId),
    ],
  );
  /** Append only: the newest row of a person is their wish. */
  const reminderWish = k.table(
    "reminder_wish",
    {
      ...inFamily(k, up),
      actorId: k.refOrNull(() => up.actor.id),
      memberId: k.refOrNull(() => up.member.id),
      wish: k.oneOf(reminderWishes),
      at: k.instant(),
      /** The coordinator who noted it; nobody: said by the person, through their own link. */
      notedBy: k.refOrNull(() => up.coordinator.id),
    },
    (t) => [k.index("reminder_wish_family").on(t.familyId), k.index("reminder_wish_actor").on(t.actorId)],
  );
  return { task, taskEvent, reminder, reminderWish };
}
