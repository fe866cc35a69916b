import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { change, changeVersion, changeWhere, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { type Person, personKey } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import { openStates } from "@rondom/domain/task/transition";
import type { Settings } from "../../ctx";
import { comingMeetings } from "../../meeting/coming-meetings";
import { queueAgain } from "../../outbox/requeue";
import type { Pair } from "./merge-map-rows";

type FamilyWriter = Writer<FamilyAccess>;

/**
 * Hands what still has to happen to the one who stays: open tasks, invitations to meetings that are to come, what is
 * being prepared. Links in mails that went stay good, mails that wait go to the address of the one who stays; the past
 * stays under the name it had. Throws Refusal("not-now", "has-invitation") while both are asked to one meeting.
 */
export async function mergeErrands(writer: FamilyWriter, settings: Settings, pair: Pair): Promise<void> {
  const meetings = await rowsOf(writer, "meeting", { state: ["draft", "called"] });
  const subjects = [...(await mergeInvitations(writer, pair)), ...(await mergeTasks(writer, pair))];
  for (const draft of meetings.filter((meeting) => meeting.state === "draft")) {
    await mergeDraft(writer, pair, draft);
  }
  await mergeLines(writer, pair, meetings);
  await mergeLinks(writer, pair, subjects);
  await mergeMails(writer, settings, pair, subjects);
}

async function mergeInvitations(writer: FamilyWriter, { keepId, goneId }: Pair): Promise<string[]> {
  const meetingId = (await comingMeetings(writer)).map((meeting) => meeting.id);
  if (meetingId.length === 0) return [];
  const asked = await rowsOf(writer, "invitation", { meetingId, actorId: goneId, withdrawnAt: null });
  const kept = await rowsOf(writer, "invitation", { meetingId, actorId: keepId });
  if (asked.some((one) => kept.some((other) => other.meetingId === one.meetingId))) {
    throw new Refusal("not-now", "has-invitation");
  }
  for (const { id } of asked) await change(writer, "invitation", id, { actorId: keepId });
  return asked.map(({ id }) => id);
}

async function mergeTasks(writer: FamilyWriter, { keepId, goneId }: Pair): Promise<string[]> {
  const tasks = await rowsOf(writer, "task", { ownerKind: "actor", ownerId: goneId, state: openStates });
  // Nobody else is asked: it is the same person, who keeps what they said to it.
  for (const task of tasks) await changeVersion(writer, "task", task, { ownerId: keepId });
  const taskIds = tasks.map(({ id }) => id);
  // Whom both reminded of the one task before it was passed between them, keeps both rows.
  const had = await rowsOf(writer, "reminder", { taskId: taskIds, ownerId: [keepId, goneId] });
  for (const { id, taskId, kind, byDate, ownerId } of had) {
    const twice = had.some(
      (one) => one.ownerId === keepId && one.taskId === taskId && one.kind === kind && one.byDate === byDate,
    );
    if (ownerId === goneId && !twice) await change(writer, "reminder", id, { ownerId: keepId });
  }
  // What they wished of reminders, they wish.
  await changeWhere(writer, "reminderWish", { actorId: goneId }, { actorId: keepId });
  // Whom the family thanked, it thanked.
  await changeWhere(writer, "thanks", { actorId: goneId }, { actorId: keepId });
  return taskIds;
}

/** In a meeting that is being prepared the two become one: ticked if either was, with the needs of both. */
async function mergeDraft(writer: FamilyWriter, pair: Pair, draft: Row<"meeting">): Promise<void> {
  const keep = personKey({ kind: "actor", id: pair.keepId });
  const gone = personKey({ kind: "actor", id: pair.goneId });
  const { [gone]: chosen, ...others } = draft.askedFor;
  if (!draft.invitees.includes(gone) && !chosen) return;
  const invitees = [...new Set(draft.invitees.map((key) => (key === gone ? keep : key)))];
  const needs = new Set([...(others[keep] ?? []), ...(chosen ?? [])]);
  const askedFor = chosen ? { ...others, [keep]: [...needs] } : others;
  await changeVersion(writer, "meeting", draft, { invitees, askedFor });
}

/** Lines of minutes that are not out yet would ask somebody who is no longer there. */
async function mergeLines(
  writer: FamilyWriter,
  { keepId, goneId }: Pair,
  meetings: readonly Row<"meeting">[],
): Promise<void> {
  const reported = new Set((await rowsOf(writer, "report")).map((report) => report.meetingId));
  const meetingId = meetings.map(({ id }) => id).filter((id) => !reported.has(id));
  if (meetingId.length === 0) return;
  const lines = await rowsOf(writer, "line", { meetingId, ownerKind: "actor", ownerId: goneId });
  for (const line of lines) await changeVersion(writer, "line", line, { ownerId: keepId });
}

async function mergeLinks(
  writer: FamilyWriter,
  { keepId, goneId }: Pair,
  subjectId: readonly string[],
): Promise<void> {
  const about = { subjectId, purpose: ["invitation", "task"] } as const;
  const theirs = await rowsOf(writer, "link", { ...about, actorId: goneId, revokedAt: null });
  const kept = await rowsOf(writer, "link", { ...about, actorId: keepId });
  for (const link of theirs) {
    // Who had the task before has a link to it of their own.
    const has = kept.some((own) => own.subjectId === link.subjectId && own.purpose === link.purpose);
    if (!has) await change(writer, "link", link.id, { actorId: keepId });
  }
}

async function mergeMails(
  writer: FamilyWriter,
  settings: Settings,
  { keepId, goneId }: Pair,
  subjectId: readonly string[],
): Promise<void> {
  const person: Person = { kind: "actor", id: keepId };
  const state = ["queued", "no-address"] as const;
  const waiting = await rowsOf(writer, "outbox", { subjectId, actorId: goneId, state });
  for (const { id } of waiting) {
    const gone = { state: "replaced", raw: null, toAddress: null, endedAt: writer.now } as const;
    await change(writer, "outbox", id, gone);
  }
  const once = new Map(
    waiting.map(({ kind, subjectId: about }) => [`${kind} ${about}`, { kind, subjectId: about }]),
  );
  for (const unsent of once.values()) await queueAgain(writer, settings, unsent, person);
}
