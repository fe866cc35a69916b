import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { coordinatorNames } from "@rondom/db/family/coordinator-names";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import type { GoalEventKind } from "@rondom/domain/plan/goal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentMembers } from "../family/current-members";
import { parse } from "../parse";
import { heldGoal } from "./held-goal";

const input = z.object({ goalId: idField });

/** Something that happened to a goal, as a member reads it. */
export interface GoalHappening {
  kind: GoalEventKind;
  /** Whether the reader said or did it. */
  yours: boolean;
  /** Who of the family said or did it. */
  memberName: string | null;
  /** The coordinator who wrote it down; null: they did it themselves, by their link. */
  notedBy: string | null;
  /** What it said before, or the words of a step. */
  was: string | null;
  why: string | null;
  /** Of `was` and `why`. */
  language: string;
  /** ms */
  at: number;
}

/**
 * All that is noted of a goal, the newest first, for the member whose goal it is and, of the family's, for its adults:
 * what stands in the file of somebody, that one can read. Nothing for who only sees the goal; of who left, no words.
 */
export async function readGoalHistory(ctx: Ctx, given: unknown): Promise<GoalHappening[]> {
  const { goalId } = parse(input, given);
  return look(ctx, linkHolder, async (reader) => {
    const { party } = await heldGoal(reader, goalId);
    if (party === "other") return [];
    const members = new Map((await currentMembers(reader)).map(({ id, name }) => [id, name]));
    const coordinators = await coordinatorNames(reader);
    return (await rowsOf(reader, "goalEvent", { goalId }))
      .map(({ kind, memberId, coordinatorId, was, why, language, at }) => {
        const left = memberId !== null && !members.has(memberId);
        return {
          ...{ kind, language, at, yours: memberId === reader.access.person.id },
          memberName: members.get(memberId ?? "") ?? null,
          notedBy: coordinators.get(coordinatorId ?? "") ?? null,
          ...(left ? { was: null, why: null } : { was, why }),
        };
      })
      .reverse()
      .toSorted((a, b) => b.at - a.at);
  });
}
