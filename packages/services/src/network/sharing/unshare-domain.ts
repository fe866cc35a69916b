import { changeWhere } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { domainField } from "@rondom/domain/network/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";

const input = z.object({ familyId: idField, domain: domainField });

/** Notes that the family takes a domain back: the helpers see it no more. Nothing to take back changes nothing. */
export async function unshareDomain(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, domain } = parse(input, given);
  await editMap(ctx, "unshare-domain", familyId, async (writer) => {
    const patch = { withdrawnAt: writer.now, withdrawnBy: writer.access.coordinatorId };
    await changeWhere(writer, "domainShare", { domain, withdrawnAt: null }, patch);
  });
}
