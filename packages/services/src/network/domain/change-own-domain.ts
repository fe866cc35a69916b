import { changeWhere } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { ownDomainInput } from "@rondom/domain/network/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";

const input = z.object({ familyId: idField, id: idField, domain: ownDomainInput });

/** Gives a family's own domain another name or icon. */
export async function changeOwnDomain(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, domain } = parse(input, given);
  await editMap(ctx, "change-own-domain", familyId, async (writer) => {
    const changed = await changeWhere(writer, "ownDomain", { id, until: null }, domain);
    if (changed === 0) throw new Refusal("not-found");
  });
}
