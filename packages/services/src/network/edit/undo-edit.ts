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
 * Takes back the newest step of the map, if it is the one that was seen; when that one is undone already, nothing
 * changes. Throws Refusal("changed-meanwhile"), or Refusal("not-now") with "changed-since" or "others-build-on-it".
 */
export async function undoEdit(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, seen } = parse(seenEdit, given);
  await act(ctx, "network.undo-edit", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const { undo, redo } = await offeredEdits(writer);
    if (redo?.id === seen) return;
    if (undo?.id !== seen) throw new Refusal("changed-meanwhile");
    await takeStepBack(writer, ctx.settings, seen, "undo");
  });
}
