import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import { cameAlong } from "@rondom/domain/minutes/attendance";
import { type FeelingsClosed, feelingsClosed } from "@rondom/domain/network/conversation/feelings-closed";

/**
 * Why the views of what this family feels are closed now; null: they are open. Every question that gives such a view
 * asks this, and gives nothing of it while it is closed.
 */
export async function closedFeelings(reader: Reader<FamilyAccess>): Promise<FeelingsClosed | null> {
  const talks = await rowsOf(reader, "conversation", { endedAt: null });
  const called = await rowsOf(reader, "meeting", { state: "called" });
  const opened = called.filter(({ openedAt }) => openedAt !== null).map(({ id }) => id);
  const reports = new Set((await rowsOf(reader, "report")).map(({ meetingId }) => meetingId));
  const present = (await rowsOf(reader, "attendance", { meetingId: opened })).filter(
    ({ actorId, state }) => actorId !== null && cameAlong(state),
  );
  const outsiders = new Set(present.map(({ meetingId }) => meetingId));
  const meetings = called.map((meeting) => ({
    ...meeting,
    published: reports.has(meeting.id),
    outsiders: outsiders.has(meeting.id),
  }));
  return feelingsClosed({ talks, meetings }, reader.now);
}
