import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { offeredEdits } from "@rondom/db/network/journal";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { takeStepBack } from "../actor/take-step-back";
import { seenEdit } from "./seen-edit";

/**
 * Does again the step that was undone last, if it is the one that was seen; when it is done again already, nothing
 * changes. Throws what undoing throws.
 */
export async function redoEdit(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, seen } = parse(seenEdit, given);
  await act(ctx, "network.redo-edit", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const { undo, redo } = await offeredEdits(writer);
    if (undo?.id === seen) return;
    if (redo?.id !== seen) throw new Refusal("changed-meanwhile");
    await takeStepBack(writer, ctx.settings, seen, "redo");
  });
}
