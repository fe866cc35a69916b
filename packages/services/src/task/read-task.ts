import type { PersonAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { coordinatorsOf } from "@rondom/db/family/coordinators";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { reminderWishes } from "@rondom/db/task/reminder-wishes";
import { personKey } from "@rondom/domain/person";
import { dateOf } from "@rondom/domain/plain-date";
import type { ReminderWish } from "@rondom/domain/task/reminder";
import { type HandBackReason, reachableOwner, type TaskState } from "@rondom/domain/task/task";
import { taskIsLive } from "@rondom/domain/task/transition";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { heldTask } from "./held-task";
import { taskOfLink } from "./holder-input";
import { type LineInReport, lineInReport } from "./line-in-report";
import { unsaidWish } from "./note-reminder-wish";
import { type Why, whyOf } from "./why-of";

const input = z.object(taskOfLink);

export interface ReadTask {
  id: string;
  state: TaskState;
  /** False: it went to somebody else, and nothing of it is shown any more. */
  yours: boolean;
  /** Nobody has it instead: the reader left, and the coordinator sees to it. */
  left: boolean;
  askedBy: { name: string; phone: string };
  readOnly: boolean;
  details: TaskDetails | null;
}

export interface TaskDetails {
  title: string;
  domain: string | null;
  domainName: string | null;
  /** The need it answers or the goal it is a step to, where the reader may know of it. */
  why: Why | null;
  byDate: string | null;
  /** Its day is over and it still waits. */
  late: boolean;
  /** When the meeting was at which it was agreed. */
  agreedAt: number | null;
  /** Where it stands in the report, for who may read that. */
  report: LineInReport | null;
  /** What was said with it, when it was handed back or did not work out. */
  handedBack: { reason: HandBackReason | null; word: string | null } | null;
  /** What the reader wishes of reminders. */
  wish: ReminderWish;
  questions: { words: string; at: number; answer: string | null; seen: boolean }[];
}

/** A task as the holder of this link sees it now. A member of the family names which one. */
export async function readTask(ctx: Ctx, given: unknown): Promise<ReadTask> {
  const { taskId } = parse(input, given);
  return look(ctx, linkHolder, async (reader) => {
    const { task, party } = await heldTask(reader, taskId);
    const events = await rowsOf(reader, "taskEvent", { taskId: task.id, ownerId: task.ownerId });
    const yours = party === "owner";
    return {
      id: task.id,
      state: task.state,
      yours,
      left: !yours && reachableOwner(task)?.id === reader.access.person.id,
      askedBy: await askedBy(reader, events),
      readOnly: reader.access.readOnly,
      details: yours ? await detailsOf(reader, ctx, task, events) : null,
    };
  });
}

async function askedBy(
  reader: Reader<PersonAccess>,
  events: readonly Row<"taskEvent">[],
): Promise<ReadTask["askedBy"]> {
  const asked = events.findLast((event) => event.kind === "asked");
  const coordinators = await coordinatorsOf(reader);
  const who = coordinators.find((each) => each.id === asked?.notedBy) ?? coordinators[0];
  return { name: who?.name ?? "", phone: who?.phone ?? "" };
}

async function detailsOf(
  reader: Reader<PersonAccess>,
  ctx: Ctx,
  task: Row<"task">,
  events: readonly Row<"taskEvent">[],
): Promise<TaskDetails> {
  const { title, domain, byDate, state, meetingId } = task;
  const [meeting] = meetingId ? await rowsOf(reader, "meeting", { id: meetingId }) : [];
  const [own] = domain ? await rowsOf(reader, "ownDomain", { id: domain }) : [];
  const back = events.findLast((event) => event.kind === state);
  return {
    title,
    domain,
    domainName: own?.name ?? null,
    why: await whyOf(reader, task),
    byDate,
    late: byDate !== null && byDate < dateOf(reader.now) && taskIsLive(state),
    agreedAt: meeting?.startsAt ?? null,
    report: await lineInReport(reader, ctx.settings, task),
    handedBack:
      back && (state === "handed-back" || state === "not-done")
        ? { reason: back.reason, word: back.word }
        : null,
    wish: (await reminderWishes(reader)).get(personKey(reader.access.person))?.wish ?? unsaidWish,
    questions: events
      .filter((event) => event.kind === "question")
      .map(({ word, at, answer, seenAt }) => ({ words: word ?? "", at, answer, seen: seenAt !== null })),
  };
}
