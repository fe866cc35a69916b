import { linkPurposes, revocations } from "@rondom/domain/access/link";
import type { Kit } from "../engine/kit-sqlite";
import type { FamilyTables } from "./family";
import type { NetworkTables } from "./network";
import type { OrganisationTables } from "./organisation";
import { inFamily } from "./scope";

/** Sign-in, personal links, the read log and the audit trail. Audit rows hold ids, never texts. */
export function accessTables(k: Kit, up: OrganisationTables & FamilyTables & NetworkTables) {
  const session = k.table("session", {
    id: k.id(),
    coordinatorId: k.ref(() => up.coordinator.id),
    expires: k.instant(),
  });
  const verificationToken = k.table("verification_token", {
    id: k.id(),
    identifier: k.text(),
    expires: k.instant(),
  });
  const signIn = k.table("sign_in", {
    id: k.id(),
    coordinatorId: k.ref(() => up.coordinator.id),
    requestedAt: k.instant(),
    usedAt: k.instantOrNull(),
  });
  const link = k.table(
    "link",
    {
      ...inFamily(k, up),
      purpose: k.oneOf(linkPurposes),
      subjectId: k.text(),
      actorId: k.refOrNull(() => up.actor.id),
      memberId: k.refOrNull(() => up.member.id),
      version: k.count(),
      createdAt: k.instant(),
      /** When its holder asked for it again after it had ended. */
      renewedAt: k.instantOrNull(),
      revokedAt: k.instantOrNull(),
      /** "not-me": its holder says the address is not theirs; it comes back with a new version once that is settled. */
      revokedWhy: k.oneOfOrNull(revocations),
    },
    (t) => [
      k.index("link_family").on(t.familyId),
      // One index per kind of person: a unique index never holds where one of its columns is empty.
      k.uniqueIndex("link_actor").on(t.purpose, t.subjectId, t.actorId),
      k.uniqueIndex("link_member").on(t.purpose, t.subjectId, t.memberId),
    ],
  );
  const fetch = k.table(
    "fetch",
    { ...inFamily(k, up), linkId: k.ref(() => link.id), at: k.instant(), method: k.text() },
    (t) => [k.index("fetch_link").on(t.linkId, t.at)],
  );
  const audit = k.table(
    "audit",
    {
      id: k.id(),
      organisationId: k.textOrNull(),
      familyId: k.textOrNull(),
      verb: k.text(),
      byKind: k.oneOf(["coordinator", "holder", "system"]),
      byId: k.textOrNull(),
      subjects: k.json<string[]>(),
      at: k.instant(),
    },
    (t) => [k.index("audit_family").on(t.familyId, t.at)],
  );
  return { session, verificationToken, signIn, link, fetch, audit };
}
