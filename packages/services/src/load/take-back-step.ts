import { act } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { change } from "@rondom/db/scope/rows";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../ctx";
import { ownActor } from "./own-actor";
import { ownStepBack } from "./own-step-back";

/**
 * Whoever stepped back stays after all, as long as nothing was settled. Again changes nothing.
 * Throws Refusal("not-found") for who left.
 */
export async function takeBackStep(ctx: Ctx): Promise<void> {
  await act(ctx, "load.take-back-step", linkHolder, async (writer) => {
    await oneAtATime(writer);
    await ownActor(writer);
    const standing = await ownStepBack(writer);
    if (!standing) return;
    if (standing.settledAt !== null) throw new Refusal("not-now", "step-back-settled");
    await change(writer, "stepBack", standing.id, { takenBackAt: writer.now });
  });
}
