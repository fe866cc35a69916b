import { add, change, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { qualities } from "@rondom/domain/network/feeling";
import { ownWords } from "@rondom/domain/network/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentMember } from "../family/current-members";
import { parse } from "../parse";
import { currentActor } from "./current-actors";
import { editMap } from "./edit-map";

const input = z.object({
  familyId: idField,
  actorId: idField,
  /** Who feels it; null: the family together. */
  memberId: idField.nullable(),
  quality: z.enum(qualities).nullable(),
  /** Left out: those that stand stay. */
  words: ownWords.optional(),
});

/** Keeps how somebody of the family feels a tie (family's layer), once per member; nothing at all is fine. */
export async function writeFeeling(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, actorId, memberId, quality, words } = parse(input, given);
  await editMap(ctx, "write-feeling", familyId, async (writer) => {
    await currentActor(writer, actorId);
    if (memberId) await currentMember(writer, memberId);
    const [known] = await rowsOf(writer, "feeling", { actorId, memberId });
    const kept = { quality, words: words === undefined ? (known?.words ?? null) : words, at: writer.now };
    if (known?.quality === quality && known.words === kept.words) return;
    if (known) await change(writer, "feeling", known.id, kept);
    else if (quality || kept.words) await add(writer, "feeling", { id: newId(), actorId, memberId, ...kept });
  });
}
