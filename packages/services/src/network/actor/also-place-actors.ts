import { idField } from "@rondom/domain/family/input";
import { domainField } from "@rondom/domain/network/input";
import { withPlace } from "@rondom/domain/network/places";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";
import { placeAll } from "./place-all";
import { seenActorsInput } from "./seen-actors";

const input = z.object({ familyId: idField, actors: seenActorsInput, to: domainField });

/** Puts all of these in one domain more in one step, or none; who stands there already stays as they are. */
export async function alsoPlaceActors(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, actors, to } = parse(input, given);
  await editMap(ctx, "also-place-actors", familyId, async (writer) => {
    await placeAll(writer, actors, [to], (places) => withPlace(places, to));
  });
}
