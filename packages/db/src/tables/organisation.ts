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
    },
    (t) => [k.uniqueIndex("coordinator_email").on(t.email)],
  );
  return { organisation, installation, coordinator };
}

export type OrganisationTables = ReturnType<typeof organisationTables>;
