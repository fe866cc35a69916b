import { act } from "@rondom/db/access/act";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { changeVersion } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { languages } from "@rondom/domain/language";
import { dateOf, plainDate } from "@rondom/domain/plain-date";
import type { GoalState } from "@rondom/domain/plan/goal";
import { goalMove } from "@rondom/domain/plan/transition";
import { Refusal } from "@rondom/domain/refusal";
import { limits, wordsOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentMember } from "../family/current-members";
import { parse } from "../parse";
import { heldGoal } from "./held-goal";
import { isNoted, noteGoalEvent } from "./note-goal-event";
import { notedOf, planKeeper, planOf } from "./plan-keeper";

const input = z.object({
  ...planOf,
  goalId: idField,
  verb: z.enum(["choose", "start", "reach", "park", "let-go", "take-up"], { error: "not-understood" }),
  why: wordsOrNull(limits.words),
  /** Of `why`. */
  language: z.enum(languages, { error: "not-understood" }).default("nl"),
  /** With "park": when to ask again. */
  askAgainOn: plainDate.nullish().transform((date) => date ?? null),
  ...notedOf,
});

/**
 * Brings a goal to another state: chosen, started, reached, parked, let go or taken up again. Twice changes nothing but
 * the day to ask again. Throws Refusal("not-now") with the reason that the rules give.
 */
export async function moveGoal(ctx: Ctx, given: unknown): Promise<{ state: GoalState; version: number }> {
  const { familyId, goalId, verb, why, language, askAgainOn, saidBy, eventId } = parse(input, given);
  return act(ctx, `plan.${verb}-goal`, planKeeper(ctx, familyId), async (writer) => {
    await oneAtATime(writer);
    const { goal, party } = await heldGoal(writer, goalId);
    if (await isNoted(writer, eventId)) return { state: goal.state, version: goal.version };
    const move = goalMove(goal.state, verb, party);
    if (move.kind === "bar") throw new Refusal("not-now", move.reason);
    if (verb === "park" && askAgainOn !== null && askAgainOn < dateOf(writer.now)) {
      throw new Refusal("not-valid", undefined, [{ path: "askAgainOn", reason: "day-past" }]);
    }
    if (saidBy) await currentMember(writer, saidBy);
    if (move.kind === "nothing") {
      const other = verb === "park" && askAgainOn !== null && askAgainOn !== goal.askAgainOn;
      if (other) await changeVersion(writer, "goal", goal, { askAgainOn });
      return { state: goal.state, version: goal.version + Number(other) };
    }
    await changeVersion(writer, "goal", goal, {
      state: move.to,
      askAgainOn: move.to === "parked" ? askAgainOn : null,
    });
    await noteGoalEvent(writer, goalId, { kind: move.event, why, language, saidBy, eventId });
    return { state: move.to, version: goal.version + 1 };
  });
}
