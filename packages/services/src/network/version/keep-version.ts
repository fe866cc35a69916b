import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { addOnce } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { versionInput } from "@rondom/domain/network/version/input";
import { copiedVersion } from "@rondom/domain/network/version/version";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../../ctx";
import { currentMember } from "../../family/current-members";
import { parse } from "../../parse";
import { heldVersion } from "./held-version";
import { mapOfNow } from "./map-of-now";

const input = versionInput.extend({
  familyId: idField,
  /** The version to begin a drawing from; left out: the map of now. */
  basedOnId: idField.nullish().transform((id) => id ?? null),
});

/**
 * Keeps the map as these members tell it: as it is now, for good, or as a copy to draw how it was or is wished. The
 * same id again changes nothing. Throws Refusal("not-valid") for a record of now that begins from another version.
 */
export async function keepVersion(ctx: Ctx, given: unknown): Promise<{ versionId: string }> {
  const { familyId, basedOnId, id, toldBy, about, where } = parse(input, given);
  if (basedOnId && about === "now") {
    throw new Refusal("not-valid", undefined, [{ path: "basedOnId", reason: "not-understood" }]);
  }
  return act(ctx, "network.keep-version", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    for (const memberId of toldBy) await currentMember(writer, memberId);
    const told = { id, at: writer.now, toldBy, about, where };
    const map = basedOnId
      ? copiedVersion(told, (await heldVersion(writer, basedOnId)).map)
      : await mapOfNow(writer, told);
    const kept = { id, at: told.at, toldBy, about, place: where, map, basedOnId };
    const { coordinatorId } = writer.access;
    await addOnce(writer, "networkVersion", { ...kept, coordinatorId, version: 1 });
    return { versionId: id };
  });
}
