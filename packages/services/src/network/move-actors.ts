import { idField } from "@rondom/domain/family/input";
import { domainField } from "@rondom/domain/network/input";
import { movedPlaces } from "@rondom/domain/network/places";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { editMap } from "./edit-map";
import { placeAll } from "./place-all";
import { seenActorsInput } from "./seen-actors";

const input = z.object({
  familyId: idField,
  actors: seenActorsInput,
  /** null: they stood in no domain. */
  from: domainField.nullable(),
  to: domainField,
});

/** Moves all of these from one domain to another in one step, or none. */
export async function moveActors(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, actors, from, to } = parse(input, given);
  await editMap(ctx, "move-actors", familyId, async (writer) => {
    const domains = from === null ? [to] : [from, to];
    await placeAll(writer, actors, domains, (places) => movedPlaces(places, from, to));
  });
}
