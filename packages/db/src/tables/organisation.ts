import { coordinatorLanguages } from "@rondom/domain/language";
import type { Kit } from "../engine/kit-sqlite";

/** Organisations, their coordinators, and what the installation knows of itself. */
export function organisationTables(k: Kit) {
  const organisation = k.table("organisation", { id: k.id(), name: k.text(), createdAt: k.instant() });
  const installation = k.table("installation", { id: k.id(), value: k.text() });
  const coordinator = k.table(
    "coordinator",
    {
      id: k.id(),
      organisationId: k.ref(() => organisation.id),
      name: k.text(),
      email: k.text(),
      emailVerified: k.instantOrNull(),
      phone: k.text(),
      language: k.oneOf(coordinatorLanguages),
      createdAt: k.instant(),
      leftAt: k.instantOrNull(),
      /** Whether she gets the week's mail of what waits for her. */
      digest: k.flag().default(true),
    },
    (t) => [k.uniqueIndex("coordinator_email").on(t.email)],
  );
  /** The week's mail to a coordinator, once per ISO week; without a mail nothing waited. */
  const digest = k.table(
    "digest",
    {
      id: k.id(),
      organisationId: k.ref(() => organisation.id),
      coordinatorId: k.ref(() => coordinator.id),
      /** "2026-W48" */
      week: k.text(),
      mailId: k.textOrNull(),
      at: k.instant(),
    },
    (t) => [k.uniqueIndex("digest_once").on(t.coordinatorId, t.week)],
  );
  return { organisation, installation, coordinator, digest };
}

export type OrganisationTables = ReturnType<typeof organisationTables>;
