import { idField, versionField } from "@rondom/domain/family/input";
import { domainField } from "@rondom/domain/network/input";
import { movedPlaces } from "@rondom/domain/network/places";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";
import { placeAll } from "./place-all";

const input = z.object({
  familyId: idField,
  /** The seats that were chosen together; who sits in two of them is named twice. */
  seats: z
    .array(
      z.object({
        id: idField,
        version: versionField,
        /** null: they stood in no domain. */
        from: domainField.nullable(),
      }),
    )
    .min(1, { error: "needed" })
    .max(200, { error: "too-many" }),
  to: domainField,
});

/** Moves everybody in these seats to one domain in one step, or nobody. */
export async function moveActors(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, seats, to } = parse(input, given);
  await editMap(ctx, "move-actors", familyId, async (writer) => {
    const actors = [...new Map(seats.map(({ id, version }) => [id, { id, version }])).values()];
    const domains = [to, ...seats.flatMap(({ from }) => (from === null ? [] : [from]))];
    await placeAll(writer, actors, domains, (places, actorId) =>
      seats
        .filter(({ id }) => id === actorId)
        .reduce((moved, { from }) => movedPlaces(moved, from, to), places),
    );
  });
}
