import type { Kit } from "../engine/kit-sqlite";
import type { FamilyTables } from "./family";
import type { OrganisationTables } from "./organisation";

/** The three columns of every row that belongs to a family: its id, its organisation, its family. */
export function inFamily(k: Kit, up: OrganisationTables & Pick<FamilyTables, "family">) {
  return {
    id: k.id(),
    organisationId: k.ref(() => up.organisation.id),
    familyId: k.ref(() => up.family.id),
  };
}
