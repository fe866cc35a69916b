import { idField } from "@rondom/domain/family/input";
import { placesInput } from "@rondom/domain/network/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";
import { currentActor } from "./current-actors";
import { placeActor } from "./place-actor";

const input = z.object({ familyId: idField, actorId: idField, places: placesInput });

/** Puts an actor in these domains, home first, for the whole family or one member; none at all is fine. */
export async function setActorDomains(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, actorId, places } = parse(input, given);
  await editMap(ctx, "set-actor-domains", familyId, async (writer) => {
    await currentActor(writer, actorId);
    await placeActor(writer, actorId, places);
  });
}
