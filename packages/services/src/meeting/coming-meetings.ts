import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { stageOf } from "@rondom/domain/meeting/stage";
import { phaseOf } from "@rondom/domain/meeting/transition";

/** Meetings to which people still come: called, not over, nobody at the table yet, and no report of it out. */
export async function comingMeetings(reader: Reader<FamilyAccess>): Promise<Row<"meeting">[]> {
  const reported = new Set((await rowsOf(reader, "report")).map(({ meetingId }) => meetingId));
  return (await rowsOf(reader, "meeting", { state: "called" })).filter((meeting) => {
    const phase = phaseOf(meeting, reported.has(meeting.id), reader.now);
    return (phase === "called" || phase === "due") && stageOf(meeting, reader.now) === "called";
  });
}
