import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { mostOwnDomains, ownDomainInput } from "@rondom/domain/network/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";

const input = z.object({ familyId: idField, id: idField, domain: ownDomainInput });

/** Adds a domain of the family's own; its key is the id. Throws Refusal("not-now", "too-many-domains"). */
export async function addOwnDomain(ctx: Ctx, given: unknown): Promise<{ domain: string }> {
  const { familyId, id, domain } = parse(input, given);
  return editMap(ctx, "add-own-domain", familyId, async (writer) => {
    if ((await rowsOf(writer, "ownDomain", { id })).length > 0) return { domain: id };
    const others = await rowsOf(writer, "ownDomain", { until: null });
    if (others.length >= mostOwnDomains) throw new Refusal("not-now", "too-many-domains");
    await addOnce(writer, "ownDomain", { id, ...domain, since: writer.now });
    return { domain: id };
  });
}
