import { goalEventKinds, goalStates, goalStepStates } from "@rondom/domain/plan/goal";
import { openQuestionStates } from "@rondom/domain/plan/open-question";
import { holdings } from "@rondom/domain/task/task";
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
      /** In which `what` and `how` were said. */
      language: k.text().default("nl"),
      how: k.textOrNull(),
      /** With `byDate`, a period. */
      byFrom: k.dateOrNull(),
      byDate: k.dateOrNull(),
      byWords: k.textOrNull(),
      shared: k.flag(),
      state: k.oneOf(goalStates),
      /** Of a parked goal: when to ask again. */
      askAgainOn: k.dateOrNull(),
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
  /** Everything that happened to a goal; `was`: what it said before it was adjusted. */
  const goalEvent = k.table(
    "goal_event",
    {
      ...inFamily(k, up),
      goalId: k.ref(() => goal.id),
      kind: k.oneOf(goalEventKinds),
      was: k.textOrNull(),
      why: k.textOrNull(),
      language: k.text().default("nl"),
      /** Whose word it is; with a coordinator: said to her. */
      memberId: k.refOrNull(() => up.member.id),
      coordinatorId: k.refOrNull(() => up.coordinator.id),
      at: k.instant(),
      /** When a coordinator saw what a member did. */
      seenAt: k.instantOrNull(),
    },
    (t) => [k.index("goal_event_family").on(t.familyId)],
  );
  const goalStep = k.table(
    "goal_step",
    {
      ...inFamily(k, up),
      goalId: k.ref(() => goal.id),
      words: k.text(),
      means: k.textOrNull(),
      language: k.text().default("nl"),
      byFrom: k.dateOrNull(),
      byDate: k.dateOrNull(),
      byWords: k.textOrNull(),
      whoKind: k.oneOf(holdings),
      whoId: k.text(),
      state: k.oneOf(goalStepStates),
      position: k.count(),
      createdAt: k.instant(),
      version: k.count(),
    },
    (t) => [k.index("goal_step_family").on(t.familyId)],
  );
  /** A "well done" to somebody who helped: for a goal, or for a success told in a report. */
  const thanks = k.table(
    "thanks",
    {
      ...inFamily(k, up),
      actorId: k.ref(() => up.actor.id),
      goalId: k.refOrNull(() => goal.id),
      lineId: k.textOrNull(),
      words: k.textOrNull(),
      /** Of `words`. */
      language: k.text(),
      /** Whether the mail says what went well, too. */
      tells: k.flag().default(false),
      /** Whose word it is; with a coordinator: said to her. */
      memberId: k.refOrNull(() => up.member.id),
      coordinatorId: k.refOrNull(() => up.coordinator.id),
      at: k.instant(),
    },
    (t) => [k.index("thanks_family").on(t.familyId)],
  );
  const openQuestion = k.table(
    "open_question",
    {
      ...inFamily(k, up),
      lineId: k.text(),
      text: k.text(),
      domain: k.textOrNull(),
      needId: k.refOrNull(() => up.need.id),
      /** Who looks for the answer. */
      ownerKind: k.oneOf(holdings).default("nobody"),
      ownerId: k.text().default(""),
      state: k.oneOf(openQuestionStates),
      answer: k.textOrNull(),
      /** Who was found for it. */
      foundActorId: k.refOrNull(() => up.actor.id),
      askedAt: k.instant(),
      closedAt: k.instantOrNull(),
      version: k.count(),
    },
    (t) => [k.index("open_question_family").on(t.familyId), k.uniqueIndex("open_question_line").on(t.lineId)],
  );
  return { goal, goalActor, goalEvent, goalStep, thanks, openQuestion };
}

export type PlanTables = ReturnType<typeof planTables>;
