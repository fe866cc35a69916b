import { act } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { changeWhere } from "@rondom/db/scope/rows";
import { domainField } from "@rondom/domain/network/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { decidingMember } from "./deciding-member";

const input = z.object({ domain: domainField });

/** An adult of the family takes a domain back, from their own phone: from now on no helper sees it. */
export async function unshareDomainAsMember(ctx: Ctx, given: unknown): Promise<void> {
  const { domain } = parse(input, given);
  await act(ctx, "network.unshare-domain-as-member", linkHolder, async (writer) => {
    const { id } = await decidingMember(writer);
    const patch = { withdrawnAt: writer.now, withdrawnByMemberId: id };
    await changeWhere(writer, "domainShare", { domain, withdrawnAt: null }, patch);
  });
}
