import { idField } from "@rondom/domain/family/input";
import { domainField } from "@rondom/domain/network/input";
import { domainStates } from "@rondom/domain/network/life-domain";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";
import { knownDomain } from "./known-domain";
import { noteDomainState } from "./note-domain-state";

const input = z.object({
  familyId: idField,
  /** Made by the client: the same request again changes nothing, also when somebody noted something else since. */
  id: idField.optional(),
  domain: domainField,
  state: z.enum(domainStates),
});

/** Notes where the talk about a domain stands; the history of it stays. */
export async function setDomainState(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, domain, state } = parse(input, given);
  await editMap(ctx, "set-domain-state", familyId, async (writer) => {
    await knownDomain(writer, domain);
    await noteDomainState(writer, domain, state, id);
  });
}
