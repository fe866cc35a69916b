import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { Refusal } from "@rondom/domain/refusal";

/** A meeting whose invitations went out, for one writer at a time. Throws Refusal("not-now") for any other. */
export async function calledMeeting(
  writer: Writer<FamilyAccess>,
  meetingId: string,
): Promise<Row<"meeting">> {
  await oneAtATime(writer);
  const meeting = await rowOf(writer, "meeting", meetingId);
  if (meeting.state === "cancelled") throw new Refusal("not-now", "meeting-cancelled");
  if (meeting.state === "draft") throw new Refusal("not-now", "not-called");
  return meeting;
}
