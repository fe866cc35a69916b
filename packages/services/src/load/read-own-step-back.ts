import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { rowOf } from "@rondom/db/scope/rows";
import { type StepBackReason, type StepBackState, stepBackState } from "@rondom/domain/load/step-back";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../ctx";
import { ownStepBack } from "./own-step-back";

export interface OwnStepBack {
  /** null: nothing was said. */
  state: StepBackState | null;
  reason: StepBackReason | null;
  words: string | null;
}

/** Whether the reader stepped back, and what they said with it. Throws Refusal("not-found") for the family. */
export async function readOwnStepBack(ctx: Ctx): Promise<OwnStepBack> {
  return look(ctx, linkHolder, async (reader) => {
    const { person } = reader.access;
    if (person.kind !== "actor") throw new Refusal("not-found");
    const { until } = await rowOf(reader, "actor", person.id);
    const row = await ownStepBack(reader);
    if (until !== null && !row) throw new Refusal("not-found");
    return {
      state: row ? stepBackState(row) : null,
      reason: row?.reason ?? null,
      words: row?.words ?? null,
    };
  });
}
