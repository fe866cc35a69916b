import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { coordinatorNames } from "@rondom/db/family/coordinator-names";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import type { GoalEventKind } from "@rondom/domain/plan/goal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField, goalId: idField });

/** Something that happened to a goal: what, whose word it was, who noted it, when and why. */
export interface GoalEventView {
  id: string;
  kind: GoalEventKind;
  /** What it said before, or the words of a step. */
  was: string | null;
  why: string | null;
  /** Of `was` and `why`. */
  language: string;
  /** null: nobody of the family in particular. */
  memberName: string | null;
  /** Who noted it; null: they did it themselves, by their link. */
  notedBy: string | null;
  /** ms */
  at: number;
}

/** All that happened to a goal, the newest first, for the family's coordinators. */
export async function listGoalEvents(ctx: Ctx, given: unknown): Promise<GoalEventView[]> {
  const { familyId, goalId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    await rowOf(reader, "goal", goalId);
    const members = new Map((await rowsOf(reader, "member")).map(({ id, name }) => [id, name]));
    const coordinators = await coordinatorNames(reader);
    const events = await rowsOf(reader, "goalEvent", { goalId });
    return events.reverse().map(({ id, kind, was, why, language, memberId, coordinatorId, at }) => ({
      ...{ id, kind, was, why, language, at },
      memberName: members.get(memberId ?? "") ?? null,
      notedBy: coordinators.get(coordinatorId ?? "") ?? null,
    }));
  });
}
