import { stepBackReasons } from "@rondom/domain/load/step-back";
import type { OfferKind } from "@rondom/domain/load/task-kind";
import type { LifeDomain } from "@rondom/domain/network/life-domain";
import type { Kit } from "../engine/kit-sqlite";
import type { FamilyTables } from "./family";
import type { NetworkTables } from "./network";
import type { OrganisationTables } from "./organisation";
import type { PlanTables } from "./plan";
import { inFamily } from "./scope";

/** What volunteers can do, who steps back, and where an answer was looked for. */
export function loadTables(k: Kit, up: OrganisationTables & FamilyTables & NetworkTables & PlanTables) {
  /** Append only: the newest row of a contact counts, in whichever family it was said. */
  const volunteerOffer = k.table(
    "volunteer_offer",
    {
      ...inFamily(k, up),
      contactId: k.ref(() => up.contact.id),
      hours: k.countOrNull(),
      themes: k.json<LifeDomain[]>(),
      lastDay: k.dateOrNull(),
      notKinds: k.json<OfferKind[]>(),
      notWords: k.textOrNull(),
      at: k.instant(),
      /** Noted by her; null: by the volunteer's own link. */
      coordinatorId: k.refOrNull(() => up.coordinator.id),
    },
    (t) => [
      k.index("volunteer_offer_contact").on(t.contactId),
      k.index("volunteer_offer_family").on(t.familyId),
    ],
  );
  /** Somebody says that they are no longer needed or available; until it is settled they can take it back. */
  const stepBack = k.table(
    "step_back",
    {
      ...inFamily(k, up),
      actorId: k.ref(() => up.actor.id),
      reason: k.oneOf(stepBackReasons),
      words: k.textOrNull(),
      at: k.instant(),
      takenBackAt: k.instantOrNull(),
      settledAt: k.instantOrNull(),
      settledBy: k.refOrNull(() => up.coordinator.id),
    },
    (t) => [k.index("step_back_family").on(t.familyId)],
  );
  /** Who was asked for the answer to an open question, and what came back. */
  const questionSearch = k.table(
    "question_search",
    {
      ...inFamily(k, up),
      questionId: k.ref(() => up.openQuestion.id),
      actorId: k.refOrNull(() => up.actor.id),
      /** Somebody who is not on the map. */
      whom: k.textOrNull(),
      cameBack: k.textOrNull(),
      at: k.instant(),
      cameBackAt: k.instantOrNull(),
      coordinatorId: k.ref(() => up.coordinator.id),
    },
    (t) => [k.index("question_search_family").on(t.familyId)],
  );
  return { volunteerOffer, stepBack, questionSearch };
}
