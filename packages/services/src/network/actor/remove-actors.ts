import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import { endLinks } from "../../access/renew-links";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";
import { endActor } from "./end-actor";
import { seenActors, seenActorsInput } from "./seen-actors";

const input = z.object({
  familyId: idField,
  actors: seenActorsInput,
  /** True: access is taken back too, as for one. */
  endLinks: z.boolean().default(false),
});

/** Takes all of these off the map in one step, or none. */
export async function removeActors(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, actors, endLinks: takeBack } = parse(input, given);
  await editMap(ctx, "remove-actors", familyId, async (writer) => {
    for (const { id, version } of await seenActors(writer, actors)) {
      await endActor(writer, { id, version });
      if (takeBack) await endLinks(writer, { kind: "actor", id });
    }
  });
}
