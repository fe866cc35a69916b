import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { addOnce } from "@rondom/db/scope/rows";
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
  /** Null: no answer. */
  richness: z.enum(richnesses, { error: "not-understood" }).nullable(),
  effect: z.enum(effects, { error: "not-understood" }).nullable(),
});

/** Keeps how a member's network feels to them (family's layer): what they said before stays too. Twice is once. */
export async function writeFelt(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, ...felt } = parse(input, given);
  await act(ctx, "network.write-felt", coordinatorOf(familyId), async (writer) => {
    await currentMember(writer, felt.memberId);
    const { coordinatorId } = writer.access;
    await addOnce(writer, "felt", { ...felt, at: writer.now, coordinatorId });
  });
}
