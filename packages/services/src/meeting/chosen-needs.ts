import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";

/** Ids of the needs a meeting is called for. */
export async function chosenNeeds(reader: Reader<InFamily>, meetingId: string): Promise<string[]> {
  return (await rowsOf(reader, "meetingNeed", { meetingId })).map(({ needId }) => needId);
}
