import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { change, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { goalOfWish, wishInput, withGoal } from "@rondom/domain/network/version/became";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { heldVersion } from "./held-version";

const input = z.object({ familyId: idField, versionId: idField, wish: wishInput, goalId: idField });

/**
 * Notes in a wished map which goal a wish became, so that it is not asked twice. What is drawn in the map stays, also
 * for who draws in it meanwhile. Throws Refusal("not-now", "version-is-a-record") for a map of now.
 */
export async function noteWishGoal(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, versionId, wish, goalId } = parse(input, given);
  await act(ctx, "network.note-wish-goal", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const { map, about } = await heldVersion(writer, versionId);
    await rowOf(writer, "goal", goalId);
    if (about === "now") throw new Refusal("not-now", "version-is-a-record");
    if (goalOfWish(map, wish) === goalId) return;
    await change(writer, "networkVersion", versionId, { map: withGoal(map, wish, goalId) });
  });
}
