import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { domainField } from "@rondom/domain/network/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { currentMember } from "../../family/current-members";
import { parse } from "../../parse";
import { currentActor } from "../actor/current-actors";
import { knownDomain } from "../domain/known-domain";
import { editMap } from "../edit/edit-map";

const input = z.object({
  familyId: idField,
  id: idField,
  actorId: idField,
  domain: domainField,
  /** For that member alone; null: for the whole family. */
  memberId: idField.nullish().transform((id) => id ?? null),
});

/** Puts an actor in one domain more; where they stand already, they stay. The same id again changes nothing. */
export async function placeActorIn(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, actorId, domain, memberId } = parse(input, given);
  await editMap(ctx, "place-actor-in", familyId, async (writer) => {
    if ((await rowsOf(writer, "actorDomain", { id })).length > 0) return;
    await currentActor(writer, actorId);
    await knownDomain(writer, domain);
    if (memberId) await currentMember(writer, memberId);
    const standing = await rowsOf(writer, "actorDomain", { actorId, until: null });
    if (standing.some((row) => row.domain === domain && row.memberId === memberId)) return;
    const position = (standing.at(-1)?.position ?? -1) + 1;
    await addOnce(writer, "actorDomain", { id, actorId, domain, memberId, position, since: writer.now });
  });
}
