import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { type MeetingVerb, meetingStep, phaseOf } from "@rondom/domain/meeting/transition";
import { Refusal } from "@rondom/domain/refusal";

/**
 * A meeting to which this verb can be done, for one writer at a time; `done`: it was, so there is nothing to do. Throws
 * Refusal("not-now") in a phase that does not take it.
 */
export async function meetingFor(
  writer: Writer<FamilyAccess>,
  meetingId: string,
  verb: MeetingVerb,
): Promise<{ meeting: Row<"meeting">; done: boolean }> {
  await oneAtATime(writer);
  const meeting = await rowOf(writer, "meeting", meetingId);
  const reported = (await rowsOf(writer, "report", { meetingId })).length > 0;
  const step = meetingStep(phaseOf(meeting, reported, writer.now), verb);
  if (step.kind === "bar") throw new Refusal("not-now", step.reason);
  return { meeting, done: step.kind === "nothing" };
}
