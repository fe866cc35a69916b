import { act } from "@rondom/db/access/act";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { changeVersion } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { idField, versionField } from "@rondom/domain/family/input";
import { goalInput } from "@rondom/domain/plan/input";
import { mustBePeriod } from "@rondom/domain/plan/period";
import { goalMove } from "@rondom/domain/plan/transition";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentMember } from "../family/current-members";
import { knownDomain } from "../network/domain/known-domain";
import { parse } from "../parse";
import { heldGoal } from "./held-goal";
import { noteGoalEvent } from "./note-goal-event";
import { notedOf, planKeeper, planOf } from "./plan-keeper";

const input = z.object({
  ...planOf,
  goalId: idField,
  version: versionField,
  ...notedOf,
  goal: goalInput.extend({ shared: z.boolean({ error: "needed" }) }),
});
type Goal = z.output<typeof input>["goal"];

const words = ["domain", "memberId", "what", "how", "language", "byFrom", "byDate", "byWords"] as const;

/**
 * Adjusts a goal; what it said before is kept. Whose it is, only a coordinator changes. The same again changes nothing.
 * Gives the version it has now.
 */
export async function changeGoal(ctx: Ctx, given: unknown): Promise<{ version: number }> {
  const { familyId, goalId, version, goal: said, saidBy, eventId } = parse(input, given);
  mustBePeriod(said, "goal.byDate");
  return act(ctx, "plan.change-goal", planKeeper(ctx, familyId), async (writer) => {
    await oneAtATime(writer);
    const { goal: before, party } = await heldGoal(writer, goalId);
    const goal = party === "coordinator" ? said : { ...said, memberId: before.memberId };
    const adjusted = words.some((name) => before[name] !== goal[name]);
    const move = goalMove(before.state, "adjust", party);
    if (saidBy) await currentMember(writer, saidBy);
    // Who may see a goal that was reached can still be decided: it is a success to show.
    if (move.kind === "bar" && (adjusted || party === "other")) throw new Refusal("not-now", move.reason);
    if (!adjusted && before.shared === goal.shared) return { version: before.version };
    if (goal.domain !== before.domain) await knownDomain(writer, goal.domain);
    // A goal keeps the name of a member who left.
    if (goal.memberId && goal.memberId !== before.memberId) await currentMember(writer, goal.memberId);
    await changeVersion(writer, "goal", { id: goalId, version }, goal);
    if (adjusted) {
      const { language } = before;
      await noteGoalEvent(writer, goalId, {
        kind: "adjusted",
        was: asItWas(before),
        language,
        saidBy,
        eventId,
      });
    }
    return { version: version + 1 };
  });
}

/** The words of before, each on its line. */
function asItWas({ what, how, byFrom, byDate, byWords }: Row<"goal"> | Goal): string {
  return [what, how, [byFrom, byDate].filter(Boolean).join(" – "), byWords].filter(Boolean).join("\n");
}
