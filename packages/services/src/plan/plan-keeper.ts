import type { FamilyAccess, PersonAccess } from "@rondom/db/access/access";
import type { Grant } from "@rondom/db/access/act";
import { coordinatorOf, linkHolder } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { idField } from "@rondom/domain/family/input";
import type { Ctx } from "../ctx";

/** Who keeps a plan: a coordinator, or a member of the family by their link. */
export type PlanAccess = FamilyAccess | PersonAccess;

/** Which family a coordinator means; a link says so itself. */
export const planOf = { familyId: idField.optional() };

/** Whose word a coordinator notes, and the id of what is noted, made by the client: `setSaidBy` puts it right. */
export const notedOf = {
  saidBy: idField.nullish().transform((id) => id ?? null),
  eventId: idField.nullish().transform((id) => id ?? null),
};

/** The same verb for both: a coordinator of the family, else whoever holds the link. */
export function planKeeper({ acting }: Ctx, familyId: string | undefined): Grant<PlanAccess> {
  return acting.kind === "holder" ? linkHolder : coordinatorOf(familyId ?? "");
}

/** True for a member by their link. */
export function holdsLink(reader: Reader<PlanAccess>): reader is Reader<PersonAccess> {
  return reader.access.kind === "person";
}
