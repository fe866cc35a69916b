import { consentKinds } from "@rondom/domain/network/consent";
import { domainStates } from "@rondom/domain/network/life-domain";
import { needStates } from "@rondom/domain/network/need";
import type { Kit } from "../engine/kit-sqlite";
import type { FamilyTables } from "./family";
import type { OrganisationTables } from "./organisation";
import { inFamily } from "./scope";

/** The shared layer of the map: contacts, actors, domains, needs, consents, who knows whom. */
export function networkTables(k: Kit, up: OrganisationTables & FamilyTables) {
  const contact = k.table(
    "contact",
    {
      id: k.id(),
      organisationId: k.ref(() => up.organisation.id),
      name: k.text(),
      organisationName: k.textOrNull(),
      functionName: k.textOrNull(),
      formal: k.flag(),
      languages: k.json<string[]>(),
      email: k.textOrNull(),
      phone: k.textOrNull(),
      createdAt: k.instant(),
      version: k.count(),
    },
    (t) => [k.index("contact_organisation").on(t.organisationId, t.formal)],
  );
  const actor = k.table(
    "actor",
    {
      ...inFamily(k, up),
      contactId: k.ref(() => contact.id),
      /** What this person is to this family: "buddy", "leerkracht van Yusuf". */
      role: k.textOrNull(),
      volunteer: k.flag(),
      position: k.count(),
      since: k.instant(),
      until: k.instantOrNull(),
      version: k.count(),
    },
    (t) => [k.index("actor_family").on(t.familyId), k.index("actor_contact").on(t.contactId)],
  );
  const actorDomain = k.table(
    "actor_domain",
    {
      ...inFamily(k, up),
      actorId: k.ref(() => actor.id),
      domain: k.text(),
      memberId: k.refOrNull(() => up.member.id),
      position: k.count(),
      since: k.instant(),
      until: k.instantOrNull(),
    },
    (t) => [k.index("actor_domain_family").on(t.familyId)],
  );
  const ownDomain = k.table(
    "own_domain",
    { ...inFamily(k, up), name: k.text(), icon: k.text(), since: k.instant(), until: k.instantOrNull() },
    (t) => [k.index("own_domain_family").on(t.familyId)],
  );
  /** Append only: the newest row of a domain is its state. */
  const domainState = k.table(
    "domain_state",
    {
      ...inFamily(k, up),
      domain: k.text(),
      state: k.oneOf(domainStates),
      at: k.instant(),
      coordinatorId: k.ref(() => up.coordinator.id),
    },
    (t) => [k.index("domain_state_family").on(t.familyId)],
  );
  const need = k.table(
    "need",
    {
      ...inFamily(k, up),
      memberId: k.refOrNull(() => up.member.id),
      domain: k.text(),
      title: k.text(),
      sensitive: k.flag(),
      state: k.oneOf(needStates),
      position: k.count(),
      createdAt: k.instant(),
      version: k.count(),
    },
    (t) => [k.index("need_family").on(t.familyId)],
  );
  const needActor = k.table(
    "need_actor",
    {
      ...inFamily(k, up),
      needId: k.ref(() => need.id),
      actorId: k.ref(() => actor.id),
      since: k.instant(),
      until: k.instantOrNull(),
    },
    (t) => [k.index("need_actor_family").on(t.familyId)],
  );
  const consent = k.table(
    "consent",
    {
      ...inFamily(k, up),
      actorId: k.ref(() => actor.id),
      kind: k.oneOf(consentKinds),
      memberId: k.ref(() => up.member.id),
      at: k.instant(),
      coordinatorId: k.ref(() => up.coordinator.id),
      withdrawnAt: k.instantOrNull(),
      withdrawnBy: k.refOrNull(() => up.coordinator.id),
    },
    (t) => [k.index("consent_family").on(t.familyId)],
  );
  const tie = k.table(
    "tie",
    {
      ...inFamily(k, up),
      actorId: k.ref(() => actor.id),
      otherId: k.ref(() => actor.id),
      since: k.instant(),
      until: k.instantOrNull(),
    },
    (t) => [k.index("tie_family").on(t.familyId)],
  );
  /** The family lets its helpers see a domain of the map. Who said so; without a coordinator: from their own phone. */
  const domainShare = k.table(
    "domain_share",
    {
      ...inFamily(k, up),
      domain: k.text(),
      memberId: k.ref(() => up.member.id),
      at: k.instant(),
      coordinatorId: k.refOrNull(() => up.coordinator.id),
      withdrawnAt: k.instantOrNull(),
      withdrawnBy: k.refOrNull(() => up.coordinator.id),
      withdrawnByMemberId: k.refOrNull(() => up.member.id),
    },
    (t) => [k.index("domain_share_family").on(t.familyId)],
  );
  /** Somebody whom no helper sees on the map; why stands in the family's layer. */
  const withholding = k.table(
    "withholding",
    {
      ...inFamily(k, up),
      actorId: k.ref(() => actor.id),
      at: k.instant(),
      coordinatorId: k.ref(() => up.coordinator.id),
      liftedAt: k.instantOrNull(),
      liftedBy: k.refOrNull(() => up.coordinator.id),
    },
    (t) => [k.index("withholding_family").on(t.familyId)],
  );
  return {
    contact,
    actor,
    actorDomain,
    ownDomain,
    domainState,
    need,
    needActor,
    consent,
    tie,
    domainShare,
    withholding,
  };
}

export type NetworkTables = ReturnType<typeof networkTables>;
