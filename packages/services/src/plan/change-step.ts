import { act } from "@rondom/db/access/act";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { changeVersion } from "@rondom/db/scope/rows";
import { idField, versionField } from "@rondom/domain/family/input";
import { stepInput } from "@rondom/domain/plan/input";
import { mustBePeriod } from "@rondom/domain/plan/period";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { heldStep } from "./held-step";
import { noteGoalEvent } from "./note-goal-event";
import { planKeeper, planOf } from "./plan-keeper";
import { stepRow } from "./step-row";

const input = z.object({ ...planOf, stepId: idField, version: versionField, step: stepInput });
const columns = ["words", "means", "language", "byFrom", "byDate", "byWords", "whoKind", "whoId"] as const;

/** Changes a step; the words it had are kept with its goal. The same again changes nothing. Gives the version it has now. */
export async function changeStep(ctx: Ctx, given: unknown): Promise<{ version: number }> {
  const { familyId, stepId, version, step: said } = parse(input, given);
  mustBePeriod(said, "step.byDate");
  return act(ctx, "plan.change-step", planKeeper(ctx, familyId), async (writer) => {
    await oneAtATime(writer);
    const { step } = await heldStep(writer, stepId);
    const row = await stepRow(writer, said);
    if (columns.every((name) => step[name] === row[name])) return { version: step.version };
    await changeVersion(writer, "goalStep", { id: stepId, version }, row);
    const { words: was, language } = step;
    await noteGoalEvent(writer, step.goalId, { kind: "step-changed", was, language });
    return { version: version + 1 };
  });
}
