import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { cameAlong } from "@rondom/domain/minutes/attendance";
import { currentMembers } from "../../family/current-members";
import { mapOfNow } from "./map-of-now";

/**
 * Keeps the map of now at the end of a meeting, told by the members who were there: once per meeting, and not at all
 * when none of them was. For one writer of the family at a time.
 */
export async function keepAtMeeting(writer: Writer<FamilyAccess>, meetingId: string): Promise<void> {
  const kept = await rowsOf(writer, "networkVersion", { meetingId });
  if (kept.length > 0) return;
  const came = (await rowsOf(writer, "attendance", { meetingId })).filter(({ state }) => cameAlong(state));
  const toldBy = (await currentMembers(writer))
    .map(({ id }) => id)
    .filter((id) => came.some(({ memberId }) => memberId === id));
  if (toldBy.length === 0) return;
  const told = { id: newId(), at: writer.now, toldBy, about: "now", where: "here" } as const;
  await add(writer, "networkVersion", {
    ...{ id: told.id, at: told.at, toldBy, about: told.about, place: told.where, meetingId },
    map: await mapOfNow(writer, told),
    coordinatorId: writer.access.coordinatorId,
    version: 1,
  });
}
