import type { Reader } from "@rondom/db/access/handle";
import { rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { goalSeenBy } from "@rondom/domain/plan/seen-by";
import { type GoalParty, goalParty } from "@rondom/domain/plan/transition";
import { Refusal } from "@rondom/domain/refusal";
import { readingMember } from "../family/reading-member";
import { holdsLink, type PlanAccess } from "./plan-keeper";

/** As whom this reader stands to a goal that there is or will be. Throws Refusal("not-found") to who is not of the family. */
export async function partyTo(
  reader: Reader<PlanAccess>,
  goal: { memberId: string | null; shared: boolean },
): Promise<GoalParty> {
  if (!holdsLink(reader)) return "coordinator";
  const { member, ticked } = await readingMember(reader, "goals");
  const viewer = { memberId: member.id, minor: member.minor, ticked };
  // A goal that this member may not see is not there.
  if (!goalSeenBy(goal, viewer)) throw new Refusal("not-found");
  return goalParty(goal, member);
}

/** A goal and as whom this reader stands to it. Throws Refusal("not-found") for one they may not see. */
export async function heldGoal(
  reader: Reader<PlanAccess>,
  goalId: string,
): Promise<{ goal: Row<"goal">; party: GoalParty }> {
  const goal = await rowOf(reader, "goal", goalId);
  return { goal, party: await partyTo(reader, goal) };
}
