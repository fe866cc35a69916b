import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { stageOf } from "@rondom/domain/meeting/stage";

/** The meeting that is to come, the nearest first, one without a day last; null when none was called. */
export async function nextMeeting(reader: Reader<FamilyAccess>): Promise<Row<"meeting"> | null> {
  const called = await rowsOf(reader, "meeting", { state: "called" });
  const coming = called.filter(
    (meeting) => stageOf(meeting, reader.now) !== "past" && meeting.openedAt === null,
  );
  const at = ({ startsAt }: Row<"meeting">) => startsAt ?? Number.POSITIVE_INFINITY;
  return coming.reduce<Row<"meeting"> | null>(
    (first, each) => (first === null || at(each) < at(first) ? each : first),
    null,
  );
}
