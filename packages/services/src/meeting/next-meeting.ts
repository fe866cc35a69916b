import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import type { Row } from "@rondom/db/tables/schema";
import { comingMeetings } from "./coming-meetings";

/** The meeting that is to come, the nearest first, one without a day last; null when none was called. */
export async function nextMeeting(reader: Reader<FamilyAccess>): Promise<Row<"meeting"> | null> {
  const coming = await comingMeetings(reader);
  const at = ({ startsAt }: Row<"meeting">) => startsAt ?? Number.POSITIVE_INFINITY;
  return coming.reduce<Row<"meeting"> | null>(
    (first, each) => (first === null || at(each) < at(first) ? each : first),
    null,
  );
}
