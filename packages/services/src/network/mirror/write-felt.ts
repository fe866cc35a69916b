import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { effects, richnesses } from "@rondom/domain/network/mirror/field";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { currentMember } from "../../family/current-members";
import { parse } from "../../parse";

const input = z.object({
  familyId: idField,
  id: idField,
  memberId: idField,
  /** Null: no answer; left out: what was answered last stays. */
  richness: z.enum(richnesses, { error: "not-understood" }).nullish(),
  effect: z.enum(effects, { error: "not-understood" }).nullish(),
});

/**
 * Keeps how a member's network feels to them (family's layer), one question at a time or both: what they said before
 * stays too. Twice is once.
 */
export async function writeFelt(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, memberId, ...said } = parse(input, given);
  await act(ctx, "network.write-felt", coordinatorOf(familyId), async (writer) => {
    await currentMember(writer, memberId);
    const { coordinatorId } = writer.access;
    const last = (await rowsOf(writer, "felt", { memberId })).at(-1);
    const { richness = last?.richness ?? null, effect = last?.effect ?? null } = said;
    // Two answers within a moment keep their order.
    const at = Math.max(writer.now, last ? last.at + 1 : 0);
    await addOnce(writer, "felt", { id, memberId, richness, effect, at, coordinatorId });
  });
}
