import { add, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { domainField } from "@rondom/domain/network/input";
import { domainStates } from "@rondom/domain/network/life-domain";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { editMap } from "./edit-map";
import { knownDomain } from "./known-domain";

const input = z.object({ familyId: idField, domain: domainField, state: z.enum(domainStates) });

/** Notes where the talk about a domain stands; the history of it stays. */
export async function setDomainState(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, domain, state } = parse(input, given);
  await editMap(ctx, "set-domain-state", familyId, async (writer) => {
    await knownDomain(writer, domain);
    const newest = (await rowsOf(writer, "domainState", { domain })).at(-1);
    if ((newest?.state ?? "not-spoken") === state) return;
    // One clock tick later than the last, so that the newest is never in doubt.
    const at = Math.max(writer.now, (newest?.at ?? 0) + 1);
    const { coordinatorId } = writer.access;
    await add(writer, "domainState", { id: newId(), domain, state, at, coordinatorId });
  });
}
