import type { FamilyAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { peopleOf } from "@rondom/db/family/people";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { MailState } from "@rondom/domain/access/mail";
import { idField } from "@rondom/domain/family/input";
import { type PersonKey, personKey } from "@rondom/domain/person";
import { dateOf } from "@rondom/domain/plain-date";
import { type HandBackReason, reachableOwner, type TaskEventKind } from "@rondom/domain/task/task";
import { taskIsLive } from "@rondom/domain/task/transition";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { type OwnerName, ownersOf } from "./owners-of";
import { subjectsOf, type TaskSubject } from "./subjects-of";

const input = z.object({ familyId: idField });

export interface TaskEvent {
  id: string;
  kind: TaskEventKind;
  reason: HandBackReason | null;
  word: string | null;
  at: number;
  /** Entered by a coordinator for somebody. */
  noted: boolean;
  seenAt: number | null;
  answer: string | null;
}

export interface ListedTask
  extends Omit<Row<"task">, "organisationId" | "familyId" | "ownerKind" | "ownerId"> {
  owner: OwnerName;
  /** Whose it is, left the family or its map. */
  ownerLeft: boolean;
  overdue: boolean;
  subjects: TaskSubject[];
  events: TaskEvent[];
  /** The newest mail that asks for it alone, when there was one. */
  mail: { state: MailState; serverWords: string | null } | null;
}

/** All tasks of a family with what happened to each, nearest day first. */
export async function listTasks(ctx: Ctx, given: unknown): Promise<ListedTask[]> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const owners = await ownersOf(reader);
    const people = await peopleOf(reader);
    const events = await rowsOf(reader, "taskEvent");
    const mails = await rowsOf(reader, "outbox", { kind: "task" });
    const today = dateOf(reader.now);
    const tasks = await tasksByDay(reader);
    const subjects = await subjectsOf(reader, tasks);
    return tasks.map((row) => {
      const { organisationId: _, familyId: __, ownerKind, ownerId, ...task } = row;
      return {
        ...task,
        subjects: subjects(row),
        owner: owners(ownerKind, ownerId),
        ownerLeft: hasLeft(people, row),
        overdue: taskIsLive(task.state) && task.byDate !== null && task.byDate < today,
        events: events.filter((event) => event.taskId === task.id).map(eventOf),
        mail: mailOf(mails.filter((mail) => mail.subjectId === task.id)),
      };
    });
  });
}

function hasLeft(people: ReadonlyMap<PersonKey, { gone: boolean }>, task: Row<"task">): boolean {
  const person = reachableOwner(task);
  return person !== null && people.get(personKey(person))?.gone === true;
}

async function tasksByDay(reader: Reader<FamilyAccess>): Promise<Row<"task">[]> {
  const rows = await rowsOf(reader, "task");
  return rows.toSorted(
    (a, b) => (a.byDate ?? "9999").localeCompare(b.byDate ?? "9999") || a.askedAt - b.askedAt,
  );
}

function eventOf({ id, kind, reason, word, at, notedBy, seenAt, answer }: Row<"taskEvent">): TaskEvent {
  return { id, kind, reason, word, at, noted: notedBy !== null, seenAt, answer };
}

function mailOf(mails: readonly Row<"outbox">[]): ListedTask["mail"] {
  const newest = mails.toSorted((a, b) => b.queuedAt - a.queuedAt)[0];
  return newest ? { state: newest.state, serverWords: newest.serverWords } : null;
}
