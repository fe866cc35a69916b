import { idField } from "@rondom/domain/family/input";
import { ownWords } from "@rondom/domain/network/input";
import { tieChangeInput } from "@rondom/domain/network/tie/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { currentMember } from "../../family/current-members";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";
import { tellTie } from "./tell-tie";

const input = tieChangeInput.extend({
  familyId: idField,
  actorId: idField,
  /** Who tells it; null: the family together. */
  memberId: idField.nullable(),
  /** Left out, like every attribute: those that stand stay. */
  words: ownWords.optional(),
  /** What stood on the page of what it names: what somebody else told since stays beside it. */
  seen: tieChangeInput.extend({ words: z.string().max(20_000).nullable().optional() }).default({}),
});

/**
 * Keeps what somebody of the family tells of a tie (family's layer): one account per member and contact, of which a
 * request changes what it names. Nothing at all is fine.
 */
export async function writeTie(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, actorId, memberId, seen, ...said } = parse(input, given);
  await editMap(ctx, "write-tie", familyId, async (writer) => {
    if (memberId) await currentMember(writer, memberId);
    await tellTie(writer, { actorId, memberId }, said, seen);
  });
}
