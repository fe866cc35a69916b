import { productLanguages } from "@rondom/domain/language";
import type { AtTable } from "@rondom/domain/network/conversation/at-table";
import { stepStates } from "@rondom/domain/network/conversation/steps";
import type { Kit } from "../engine/kit-sqlite";
import type { FamilyTables } from "./family";
import type { NetworkTables } from "./network";
import type { OrganisationTables } from "./organisation";
import { inFamily } from "./scope";

/** The guided talks in which a map is drawn: who sat there, how far it came, what is asked at the next one. */
export function conversationTables(k: Kit, up: OrganisationTables & FamilyTables & NetworkTables) {
  const conversation = k.table(
    "conversation",
    {
      ...inFamily(k, up),
      startedAt: k.instant(),
      coordinatorId: k.ref(() => up.coordinator.id),
      atTable: k.json<AtTable>(),
      /** The family's language on the screen, beside Dutch. */
      languageBeside: k.oneOfOrNull(productLanguages),
      endedAt: k.instantOrNull(),
      version: k.count(),
    },
    (t) => [k.index("conversation_family").on(t.familyId)],
  );
  const conversationStep = k.table(
    "conversation_step",
    {
      ...inFamily(k, up),
      conversationId: k.ref(() => conversation.id),
      step: k.text(),
      state: k.oneOf(stepStates),
      at: k.instant(),
    },
    (t) => [
      k.index("conversation_step_family").on(t.familyId),
      k.uniqueIndex("conversation_step_once").on(t.conversationId, t.step),
    ],
  );
  /** A need or a domain that is asked about at the next talk, until it was spoken about. */
  const askAgain = k.table(
    "ask_again",
    {
      ...inFamily(k, up),
      needId: k.refOrNull(() => up.need.id),
      domain: k.textOrNull(),
      at: k.instant(),
      coordinatorId: k.ref(() => up.coordinator.id),
      settledAt: k.instantOrNull(),
      settledBy: k.refOrNull(() => up.coordinator.id),
    },
    (t) => [k.index("ask_again_family").on(t.familyId)],
  );
  return { conversation, conversationStep, askAgain };
}
