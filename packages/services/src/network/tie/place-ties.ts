import { idField } from "@rondom/domain/family/input";
import { tieChangeInput } from "@rondom/domain/network/tie/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { currentMember } from "../../family/current-members";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";
import { tellTie } from "./tell-tie";

const input = z.object({
  familyId: idField,
  /** Whose account; null: the family together. */
  memberId: idField.nullable(),
  /** Everybody who goes somewhere else: each to a group or a ring of theirs. */
  ties: z
    .array(tieChangeInput.pick({ group: true, closeness: true }).extend({ actorId: idField }))
    .min(1, { error: "needed" })
    .max(200, { error: "too-many" }),
});

/** Puts several people in a group or a ring of one account, in one step that can be taken back, or nobody. */
export async function placeTies(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, memberId, ties } = parse(input, given);
  await editMap(ctx, "write-tie", familyId, async (writer) => {
    if (memberId) await currentMember(writer, memberId);
    for (const { actorId, ...said } of ties) await tellTie(writer, { actorId, memberId }, said);
  });
}
