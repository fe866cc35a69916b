import type { FamilyAccess, PersonAccess } from "@rondom/db/access/access";
import { act } from "@rondom/db/access/act";
import type { Writer } from "@rondom/db/access/handle";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { changeVersion } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { idField } from "@rondom/domain/family/input";
import { type StepVerb, stepMove, stepVerbs } from "@rondom/domain/plan/step";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentMember } from "../family/current-members";
import { parse } from "../parse";
import { heldStep } from "./held-step";
import { isNoted, noteGoalEvent } from "./note-goal-event";
import { notedOf, planKeeper, planOf } from "./plan-keeper";

const input = z.object({
  ...planOf,
  stepId: idField,
  verb: z.enum(stepVerbs, { error: "not-understood" }),
  ...notedOf,
});
const events = { open: "step-open", done: "step-done", dropped: "step-dropped" } as const;

/** Ticks a step, unticks it or takes it off the list. Twice changes nothing. Gives the version it has now. */
export async function moveStep(ctx: Ctx, given: unknown): Promise<{ version: number }> {
  const { familyId, stepId, verb, ...noted } = parse(input, given);
  return act(ctx, `plan.${verb}-step`, planKeeper(ctx, familyId), async (writer) => {
    await oneAtATime(writer);
    const { step } = await heldStep(writer, stepId);
    if (await isNoted(writer, noted.eventId)) return { version: step.version };
    if (noted.saidBy) await currentMember(writer, noted.saidBy);
    return { version: await takeStepTo(writer, step, verb, noted) };
  });
}

/** The same inside another verb. Throws Refusal("not-now", "step-dropped"). */
export async function takeStepTo(
  writer: Writer<FamilyAccess | PersonAccess>,
  step: Row<"goalStep">,
  verb: StepVerb,
  noted: { saidBy?: string | null; eventId?: string | null } = {},
): Promise<number> {
  const move = stepMove(step.state, verb);
  if (move.kind === "bar") throw new Refusal("not-now", move.reason);
  if (move.kind === "nothing") return step.version;
  await changeVersion(writer, "goalStep", step, { state: move.to });
  const { goalId, words: was, language } = step;
  await noteGoalEvent(writer, goalId, { kind: events[move.to], was, language, ...noted });
  return step.version + 1;
}
