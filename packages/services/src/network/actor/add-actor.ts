import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";
import { newActorInput, putOnMap, standsInput } from "./put-on-map";

const input = z.object({ familyId: idField, ...newActorInput, ...standsInput });

/**
 * Puts somebody on the map. Throws Refusal("not-now", "already-on-map") when that contact stands there already.
 * The same id again changes nothing.
 */
export async function addActor(ctx: Ctx, given: unknown): Promise<{ actorId: string }> {
  const { familyId, ...actor } = parse(input, given);
  return editMap(ctx, "add-actor", familyId, async (writer) => {
    await putOnMap(writer, actor);
    return { actorId: actor.id };
  });
}
