import { and, asc, eq, inArray, isNull, lte } from "drizzle-orm";
import { connectionOf } from "../access/handle";
import type { Row } from "../tables/schema";
import type { Caseload } from "./caseload";

/** What was done with plans by a link and no coordinator has seen, with its goal, the oldest first. */
export async function unseenGoalEvents({
  reader,
  ids,
}: Caseload): Promise<{ event: Row<"goalEvent">; goal: Row<"goal"> }[]> {
  const { queries, tables } = connectionOf(reader);
  const { goalEvent, goal } = tables;
  return queries
    .select({ event: goalEvent, goal })
    .from(goalEvent)
    .innerJoin(goal, eq(goal.id, goalEvent.goalId))
    .where(and(inArray(goalEvent.familyId, [...ids]), isNull(goalEvent.seenAt)))
    .orderBy(asc(goalEvent.at), asc(goalEvent.id));
}

/** Parked goals whose day to ask again has come, the longest waiting first. */
export async function goalsToAskAgain({ reader, ids }: Caseload, today: string): Promise<Row<"goal">[]> {
  const { queries, tables } = connectionOf(reader);
  const { goal } = tables;
  return queries
    .select()
    .from(goal)
    .where(and(inArray(goal.familyId, [...ids]), eq(goal.state, "parked"), lte(goal.askAgainOn, today)))
    .orderBy(asc(goal.askAgainOn), asc(goal.id));
}
