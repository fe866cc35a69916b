import { changeWhere, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { loadGoals } from "../../plan/load-goals";
import { editMap } from "../edit/edit-map";
import { loadMap } from "../load-map";

const input = z.object({ familyId: idField, id: idField });

/** Takes an own domain off the map. Throws Refusal("not-now", "domain-in-use") while anything stands in it. */
export async function removeOwnDomain(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id } = parse(input, given);
  await editMap(ctx, "remove-own-domain", familyId, async (writer) => {
    const map = await loadMap(writer);
    const used = [
      ...map.actors.flatMap((actor) => actor.domains),
      ...[...map.needs, ...(await loadGoals(writer))].map((one) => one.domain),
      ...(await rowsOf(writer, "domainWords")).filter((row) => row.words !== "").map((row) => row.domain),
    ];
    if (used.includes(id)) throw new Refusal("not-now", "domain-in-use");
    const changed = await changeWhere(writer, "ownDomain", { id, until: null }, { until: writer.now });
    if (changed === 0) throw new Refusal("not-found");
  });
}
