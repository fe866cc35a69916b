import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import type { GoalEventKind } from "@rondom/domain/plan/goal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField });

/** Something that a member did with the plan and that no coordinator has seen yet. */
export interface PlanNews {
  id: string;
  goalId: string;
  kind: GoalEventKind;
  /** null: with the task that the step became. */
  memberName: string | null;
  /** What the goal says now. */
  what: string;
  was: string | null;
  why: string | null;
  language: string;
  at: number;
}

/** What the family did with the plan since a coordinator looked, the oldest first. */
export async function listPlanNews(ctx: Ctx, given: unknown): Promise<PlanNews[]> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const names = new Map((await rowsOf(reader, "member")).map(({ id, name }) => [id, name]));
    const goals = new Map((await rowsOf(reader, "goal")).map((goal) => [goal.id, goal]));
    return (await rowsOf(reader, "goalEvent", { seenAt: null })).map(
      ({ id, goalId, kind, memberId, was, why, language, at }) => ({
        ...{ id, goalId, kind, was, why, language, at },
        memberName: names.get(memberId ?? "") ?? null,
        what: goals.get(goalId)?.what ?? "",
      }),
    );
  });
}
