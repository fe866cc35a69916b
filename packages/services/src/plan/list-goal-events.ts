import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { coordinatorNames } from "@rondom/db/family/coordinator-names";
import { peopleOf } from "@rondom/db/family/people";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { personKey } from "@rondom/domain/person";
import type { GoalEventKind } from "@rondom/domain/plan/goal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField, goalId: idField });

/** Something that happened to a goal: what, whose word it was, who noted it, when and why. */
export interface GoalEventView {
  id: string;
  /** `thanked`: somebody was thanked for it. */
  kind: GoalEventKind | "thanked";
  /** What it said before, the words of a step, or who was thanked. */
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

/** All that happened to a goal, and whom the family thanked for it, the newest first, for the family's coordinators. */
export async function listGoalEvents(ctx: Ctx, given: unknown): Promise<GoalEventView[]> {
  const { familyId, goalId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    await rowOf(reader, "goal", goalId);
    const members = new Map((await rowsOf(reader, "member")).map(({ id, name }) => [id, name]));
    const coordinators = await coordinatorNames(reader);
    const people = await peopleOf(reader);
    const thanked = (await rowsOf(reader, "thanks", { goalId })).map(({ actorId, words, ...thanks }) => {
      const was = people.get(personKey({ kind: "actor", id: actorId }))?.name ?? null;
      return { ...thanks, kind: "thanked" as const, was, why: words };
    });
    const events = [...(await rowsOf(reader, "goalEvent", { goalId })), ...thanked];
    return events
      .map(({ id, kind, was, why, language, memberId, coordinatorId, at }) => ({
        ...{ id, kind, was, why, language, at },
        memberName: members.get(memberId ?? "") ?? null,
        notedBy: coordinators.get(coordinatorId ?? "") ?? null,
      }))
      .reverse()
      .toSorted((a, b) => b.at - a.at);
  });
}
