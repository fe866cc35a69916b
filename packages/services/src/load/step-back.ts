import { act } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { add } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { stepBackReasons } from "@rondom/domain/load/step-back";
import { limits, wordsOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { ownActor } from "./own-actor";
import { ownStepBack } from "./own-step-back";

const input = z.object({
  reason: z.enum(stepBackReasons, { error: "needed" }),
  word: wordsOrNull(limits.words),
});

/**
 * A helper says by their link that they are no longer needed or available. It waits on the coordinator's home in the
 * same transaction; no other helper sees it. Said twice it stands once.
 */
export async function stepBack(ctx: Ctx, given: unknown): Promise<void> {
  const { reason, word } = parse(input, given);
  await act(ctx, "load.step-back", linkHolder, async (writer) => {
    await oneAtATime(writer);
    const actor = await ownActor(writer);
    const standing = await ownStepBack(writer);
    if (standing && standing.settledAt === null) return;
    await add(writer, "stepBack", { id: newId(), actorId: actor.id, reason, words: word, at: writer.now });
  });
}
