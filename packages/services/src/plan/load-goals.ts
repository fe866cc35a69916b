import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { GoalState } from "@rondom/domain/plan/goal";

export interface GoalView {
  id: string;
  memberId: string | null;
  domain: string;
  what: string;
  how: string | null;
  byDate: string | null;
  byWords: string | null;
  shared: boolean;
  state: GoalState;
  version: number;
  /** Who supports it; none is shown as a gap. */
  actorIds: string[];
}

/** All goals of the family in their order, with who supports each now. */
export async function loadGoals(reader: Reader<InFamily>): Promise<GoalView[]> {
  const here = new Set((await rowsOf(reader, "actor", { until: null })).map((actor) => actor.id));
  const supporters = await rowsOf(reader, "goalActor", { until: null });
  const goals = await rowsOf(reader, "goal");
  return goals.map(
    ({ familyId, organisationId, position, createdAt, language, byFrom, askAgainOn, ...goal }) => ({
      ...goal,
      actorIds: supporters
        .filter((row) => row.goalId === goal.id && here.has(row.actorId))
        .map((row) => row.actorId),
    }),
  );
}
