import { add, change, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { ownWords } from "@rondom/domain/network/input";
import { notAsked } from "@rondom/domain/network/tie/attribute";
import { changedTie, tieChangeInput } from "@rondom/domain/network/tie/input";
import { overMeanwhile } from "@rondom/domain/network/tie/meanwhile";
import { attributesIn, sameTie, wasTold } from "@rondom/domain/network/tie/told";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { currentMember } from "../../family/current-members";
import { parse } from "../../parse";
import { currentActor } from "../current-actors";
import { editMap } from "../edit-map";

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
    await currentActor(writer, actorId);
    if (memberId) await currentMember(writer, memberId);
    const [known] = await rowsOf(writer, "feeling", { actorId, memberId });
    const before = attributesIn(known ?? notAsked);
    const stood = known?.words ?? null;
    const { words = stood, ...told } = overMeanwhile({ ...before, words: stood }, seen, said);
    const after = changedTie(before, told);
    if (sameTie(before, after) && words === stood) return;
    const kept = { ...after, words, at: writer.now };
    if (known) await change(writer, "feeling", known.id, kept);
    else if (wasTold(after) || words) {
      await add(writer, "feeling", { id: newId(), actorId, memberId, ...kept });
    }
  });
}
