import { act } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { add, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { domainField } from "@rondom/domain/network/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { knownDomain } from "../domain/known-domain";
import { decidingMember } from "./deciding-member";

const input = z.object({ domain: domainField });

/** An adult of the family lets the helpers see a domain, from their own phone. What stands already stays. */
export async function shareDomainAsMember(ctx: Ctx, given: unknown): Promise<void> {
  const { domain } = parse(input, given);
  await act(ctx, "network.share-domain-as-member", linkHolder, async (writer) => {
    const { id: memberId } = await decidingMember(writer);
    await knownDomain(writer, domain);
    const standing = await rowsOf(writer, "domainShare", { domain, withdrawnAt: null });
    if (standing.length > 0) return;
    await add(writer, "domainShare", { id: newId(), domain, memberId, at: writer.now });
  });
}
