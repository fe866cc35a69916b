import type { LinkPurpose } from "@rondom/domain/access/link";
import type { Person } from "@rondom/domain/person";

declare const proof: unique symbol;

/** Proof that somebody may act for one family; made only by the grants beside this file. */
export interface FamilyAccess {
  readonly [proof]: "family";
  readonly kind: "family";
  readonly organisationId: string;
  readonly familyId: string;
  readonly coordinatorId: string;
}

/** Proof of a link holder: one person of or round one family, for one purpose. */
export interface PersonAccess {
  readonly [proof]: "person";
  readonly kind: "person";
  readonly organisationId: string;
  readonly familyId: string;
  readonly person: Person;
  readonly linkId: string;
  readonly purpose: LinkPurpose;
  readonly subjectId: string;
  /** The file is closed: reading still works, changing does not. */
  readonly readOnly: boolean;
}

/** Proof of a coordinator for what belongs to the organisation: contacts, own home, opening a family. */
export interface OrganisationAccess {
  readonly [proof]: "organisation";
  readonly kind: "organisation";
  readonly organisationId: string;
  readonly coordinatorId: string;
}

/** The product itself: postman, sign-in, command line. */
export interface SystemAccess {
  readonly [proof]: "system";
  readonly kind: "system";
}

/** The system while it writes for one family: what the postman and the import do. */
export interface SystemFamilyAccess {
  readonly [proof]: "system-family";
  readonly kind: "system-family";
  readonly organisationId: string;
  readonly familyId: string;
}

export type Access = FamilyAccess | PersonAccess | OrganisationAccess | SystemAccess | SystemFamilyAccess;
/** Any access that is bound to one family. */
export type InFamily = FamilyAccess | PersonAccess | SystemFamilyAccess;
