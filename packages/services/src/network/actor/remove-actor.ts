import { idField, versionField } from "@rondom/domain/family/input";
import { z } from "zod";
import { endLinks } from "../../access/renew-links";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";
import { currentActor } from "./current-actors";
import { endActor } from "./end-actor";

const input = z.object({
  familyId: idField,
  actorId: idField,
  version: versionField,
  /** True: access is taken back too. Else the reports this person was part of stay readable for them. */
  endLinks: z.boolean().default(false),
});

/** Takes somebody off the map: all that they met, supported and knew ends; the history stays. */
export async function removeActor(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, actorId, version, endLinks: takeBack } = parse(input, given);
  await editMap(ctx, "remove-actor", familyId, async (writer) => {
    await currentActor(writer, actorId);
    await endActor(writer, { id: actorId, version });
    if (takeBack) await endLinks(writer, { kind: "actor", id: actorId });
  });
}
