import { reachWays, type readingHindrances, shareKinds } from "@rondom/domain/family/member";
import type { Kit } from "../engine/kit-sqlite";
import type { OrganisationTables } from "./organisation";

/** A family, who coordinates it, its members and what its minors may read. */
export function familyTables(k: Kit, up: OrganisationTables) {
  const family = k.table(
    "family",
    {
      id: k.id(),
      organisationId: k.ref(() => up.organisation.id),
      name: k.text(),
      municipality: k.text(),
      createdAt: k.instant(),
      version: k.count(),
    },
    (t) => [k.index("family_organisation").on(t.organisationId)],
  );
  const scope = () => ({
    id: k.id(),
    organisationId: k.ref(() => up.organisation.id),
    familyId: k.ref(() => family.id),
  });
  const familyClosing = k.table(
    "family_closing",
    {
      ...scope(),
      at: k.instant(),
      coordinatorId: k.ref(() => up.coordinator.id),
      reopenedAt: k.instantOrNull(),
      reopenedBy: k.refOrNull(() => up.coordinator.id),
    },
    (t) => [k.index("family_closing_family").on(t.familyId)],
  );
  const assignment = k.table(
    "assignment",
    {
      ...scope(),
      coordinatorId: k.ref(() => up.coordinator.id),
      since: k.instant(),
      until: k.instantOrNull(),
    },
    (t) => [
      k.index("assignment_coordinator").on(t.coordinatorId, t.familyId),
      k.index("assignment_family").on(t.familyId),
    ],
  );
  const member = k.table(
    "member",
    {
      ...scope(),
      name: k.text(),
      ownName: k.textOrNull(),
      relation: k.textOrNull(),
      birthYear: k.countOrNull(),
      languages: k.json<string[]>(),
      email: k.textOrNull(),
      phone: k.textOrNull(),
      reach: k.oneOf(reachWays),
      hindrances: k.json<(typeof readingHindrances)[number][]>(),
      position: k.count(),
      since: k.instant(),
      until: k.instantOrNull(),
      version: k.count(),
    },
    (t) => [k.index("member_family").on(t.familyId)],
  );
  const memberShare = k.table(
    "member_share",
    {
      ...scope(),
      memberId: k.ref(() => member.id),
      kind: k.oneOf(shareKinds),
      at: k.instant(),
      coordinatorId: k.ref(() => up.coordinator.id),
      withdrawnAt: k.instantOrNull(),
    },
    (t) => [k.index("member_share_family").on(t.familyId)],
  );
  return { family, familyClosing, assignment, member, memberShare };
}

export type FamilyTables = ReturnType<typeof familyTables>;
