import { goalStates } from "@rondom/domain/plan/goal";
import { openQuestionStates } from "@rondom/domain/plan/open-question";
import type { Kit } from "../engine/kit-sqlite";
import type { FamilyTables } from "./family";
import type { NetworkTables } from "./network";
import type { OrganisationTables } from "./organisation";
import { inFamily } from "./scope";

/** Goals and open questions. A member's goal is for that member unless shared. */
export function planTables(k: Kit, up: OrganisationTables & FamilyTables & NetworkTables) {
  const goal = k.table(
    "goal",
    {
      ...inFamily(k, up),
      memberId: k.refOrNull(() => up.member.id),
      domain: k.text(),
      what: k.text(),
      how: k.textOrNull(),
      byDate: k.dateOrNull(),
      byWords: k.textOrNull(),
      shared: k.flag(),
      state: k.oneOf(goalStates),
      position: k.count(),
      createdAt: k.instant(),
      version: k.count(),
    },
    (t) => [k.index("goal_family").on(t.familyId)],
  );
  const goalActor = k.table(
    "goal_actor",
    {
      ...inFamily(k, up),
      goalId: k.ref(() => goal.id),
      actorId: k.ref(() => up.actor.id),
      since: k.instant(),
      until: k.instantOrNull(),
    },
    (t) => [k.index("goal_actor_family").on(t.familyId)],
  );
  const openQuestion = k.table(
    "open_question",
    {
      ...inFamily(k, up),
      lineId: k.text(),
      text: k.text(),
      domain: k.textOrNull(),
      needId: k.refOrNull(() => up.need.id),
      state: k.oneOf(openQuestionStates),
      answer: k.textOrNull(),
      askedAt: k.instant(),
      closedAt: k.instantOrNull(),
      version: k.count(),
    },
    (t) => [k.index("open_question_family").on(t.familyId), k.uniqueIndex("open_question_line").on(t.lineId)],
  );
  return { goal, goalActor, openQuestion };
}
