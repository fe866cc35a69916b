import { add, change, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { ownWords } from "@rondom/domain/network/input";
import { notAsked } from "@rondom/domain/network/tie/attribute";
import { changedTie, tieChangeInput } from "@rondom/domain/network/tie/input";
import { attributesIn, sameTie, wasTold } from "@rondom/domain/network/tie/told";
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
});

/**
 * Keeps what somebody of the family tells of a tie (family's layer): one account per member and contact, of which a
 * request changes what it names. Nothing at all is fine.
 */
export async function writeTie(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, actorId, memberId, words, ...told } = parse(input, given);
  await editMap(ctx, "write-tie", familyId, async (writer) => {
    await currentActor(writer, actorId);
    if (memberId) await currentMember(writer, memberId);
    const [known] = await rowsOf(writer, "feeling", { actorId, memberId });
    const before = attributesIn(known ?? notAsked);
    const after = changedTie(before, told);
    const said = words === undefined ? (known?.words ?? null) : words;
    if (sameTie(before, after) && said === (known?.words ?? null)) return;
    const kept = { ...after, words: said, at: writer.now };
    if (known) await change(writer, "feeling", known.id, kept);
    else if (wasTold(after) || said) {
      await add(writer, "feeling", { id: newId(), actorId, memberId, ...kept });
    }
  });
}
