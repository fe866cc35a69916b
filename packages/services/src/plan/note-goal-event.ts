import type { FamilyAccess, PersonAccess } from "@rondom/db/access/access";
import type { Reader, Writer } from "@rondom/db/access/handle";
import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import type { GoalEventKind } from "@rondom/domain/plan/goal";

interface Said {
  kind: GoalEventKind;
  /** What it said before, or the words of the step. */
  was?: string | null;
  why?: string | null;
  /** Of `was` and `why`. */
  language?: string;
  /** Whose word it is, where a coordinator notes it: "by phone, noted by". */
  saidBy?: string | null;
  /** Made by the client, so that whose word it is can be said after; else a new one. */
  eventId?: string | null;
}

/** Notes what happened to a goal, whose word it is and who noted it. What a coordinator notes, she has seen. */
export async function noteGoalEvent(
  writer: Writer<FamilyAccess | PersonAccess>,
  goalId: string,
  { kind, was = null, why = null, language = "nl", saidBy = null, eventId = null }: Said,
): Promise<void> {
  const { access, now } = writer;
  const byLink = access.kind === "person";
  const own = byLink && access.person.kind === "member" ? access.person.id : null;
  await addOnce(writer, "goalEvent", {
    id: eventId ?? newId(),
    goalId,
    kind,
    was,
    why,
    language,
    memberId: byLink ? own : saidBy,
    coordinatorId: byLink ? null : access.coordinatorId,
    at: now,
    seenAt: byLink ? null : now,
  });
}

/** True when it was noted before: the same request once more, maybe after others went on, changes nothing. */
export async function isNoted(
  reader: Reader<FamilyAccess | PersonAccess>,
  eventId: string | null,
): Promise<boolean> {
  return eventId !== null && (await rowsOf(reader, "goalEvent", { id: eventId })).length > 0;
}
