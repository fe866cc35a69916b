import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { changeVersion } from "@rondom/db/scope/rows";
import { idField, versionField } from "@rondom/domain/family/input";
import { editedVersion, versionEditInput } from "@rondom/domain/network/version/edit";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { heldVersion } from "./held-version";

const input = z.object({
  familyId: idField,
  versionId: idField,
  version: versionField,
  edits: z.array(versionEditInput).min(1, { error: "needed" }).max(100, { error: "too-many" }),
});

/**
 * Draws in the map of how it was, or of how it is wished: all of the changes or none. Throws
 * Refusal("not-now", "version-is-a-record") for a map of now.
 */
export async function changeVersionMap(ctx: Ctx, given: unknown): Promise<{ version: number }> {
  const { familyId, versionId, version, edits } = parse(input, given);
  return act(ctx, "network.change-version-map", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const { map: before, toldBy, about } = await heldVersion(writer, versionId);
    if (about === "now") throw new Refusal("not-now", "version-is-a-record");
    const map = edits.reduce((map, edit) => editedVersion({ map, toldBy }, edit), before);
    await changeVersion(writer, "networkVersion", { id: versionId, version }, { map });
    return { version: version + 1 };
  });
}
