import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { domainField } from "@rondom/domain/network/input";
import { mayAgree } from "@rondom/domain/network/may-agree";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { currentMember, currentMembers } from "../../family/current-members";
import { parse } from "../../parse";
import { knownDomain } from "../domain/known-domain";
import { editMap } from "../edit/edit-map";

const input = z.object({ familyId: idField, id: idField, domain: domainField, memberId: idField });

/**
 * Notes who of the family agreed that the helpers see a domain of the map. What stands already stays. Throws
 * Refusal("not-now", "minor-cannot-agree") for a minor in a family with adults.
 */
export async function shareDomain(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, domain, memberId } = parse(input, given);
  await editMap(ctx, "share-domain", familyId, async (writer) => {
    await knownDomain(writer, domain);
    const member = await currentMember(writer, memberId);
    if (!mayAgree(member, await currentMembers(writer))) throw new Refusal("not-now", "minor-cannot-agree");
    const standing = await rowsOf(writer, "domainShare", { domain, withdrawnAt: null });
    if (standing.length > 0) return;
    const { coordinatorId } = writer.access;
    await addOnce(writer, "domainShare", { id, domain, memberId, at: writer.now, coordinatorId });
  });
}
