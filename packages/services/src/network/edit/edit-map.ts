import type { FamilyAccess } from "@rondom/db/access/access";
import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Writer } from "@rondom/db/access/handle";
import { startRecording } from "@rondom/db/access/recording";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { keepEdit } from "@rondom/db/network/journal";
import type { EditVerb } from "@rondom/domain/network/map-edit";
import type { Ctx } from "../../ctx";

/**
 * Runs a verb of the map as a coordinator of the family, and keeps what it did to the map as one step that can be
 * undone. A body that changes nothing on the map leaves no step.
 */
export async function editMap<T>(
  ctx: Ctx,
  verb: EditVerb,
  familyId: string,
  body: (writer: Writer<FamilyAccess>) => Promise<T>,
): Promise<T> {
  return act(ctx, `network.${verb}`, coordinatorOf(familyId), async (writer) => {
    // Steps have an order, and images must be of the moment: one writer of a family at a time.
    await oneAtATime(writer);
    startRecording(writer);
    const result = await body(writer);
    await keepEdit(writer, verb);
    return result;
  });
}
