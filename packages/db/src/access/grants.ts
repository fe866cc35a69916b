import { linkState } from "@rondom/domain/access/link-life";
import { type LinkVerb, linkStep } from "@rondom/domain/access/link-step";
import { type FileVerb, fileStep } from "@rondom/domain/family/closing";
import { personIn } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import { and, eq, isNull } from "drizzle-orm";
import type {
  Access,
  FamilyAccess,
  OrganisationAccess,
  PersonAccess,
  SystemAccess,
  SystemFamilyAccess,
} from "./access";
import type { Grant } from "./act";
import { linkFacts } from "./link-facts";

const notFound = () => new Refusal("not-found");

// The brand exists in the types alone.
function proven<A extends Access>(fields: Omit<A, symbol>): A {
  return Object.freeze(fields) as A;
}

/** An assigned coordinator. What a verb writes counts as `verb` on the file: a closed one takes little. */
export function coordinatorOf(familyId: string, verb: FileVerb = "write"): Grant<FamilyAccess> {
  return async ({ queries, database: { tables }, acting, writing }) => {
    if (acting.kind !== "coordinator") throw notFound();
    const { assignment, coordinator, familyClosing } = tables;
    const [found] = await queries
      .select({ organisationId: assignment.organisationId })
      .from(assignment)
      .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
      .where(
        and(
          eq(assignment.familyId, familyId),
          eq(assignment.coordinatorId, acting.id),
          isNull(assignment.until),
          isNull(coordinator.leftAt),
        ),
      )
      .limit(1);
    if (!found) throw notFound();
    if (writing) {
      const [closed] = await queries
        .select({ id: familyClosing.id })
        .from(familyClosing)
        .where(and(eq(familyClosing.familyId, familyId), isNull(familyClosing.reopenedAt)))
        .limit(1);
      const step = fileStep(closed ? "closed" : "open", verb);
      if (step.kind === "bar") throw new Refusal(step.code);
    }
    return proven<FamilyAccess>({
      kind: "family",
      organisationId: found.organisationId,
      familyId,
      coordinatorId: acting.id,
    });
  };
}

/** Any coordinator still at work, for what the organisation shares. */
export const coordinator: Grant<OrganisationAccess> = async ({ queries, database: { tables }, acting }) => {
  if (acting.kind !== "coordinator") throw notFound();
  const [found] = await queries
    .select({ organisationId: tables.coordinator.organisationId })
    .from(tables.coordinator)
    .where(and(eq(tables.coordinator.id, acting.id), isNull(tables.coordinator.leftAt)))
    .limit(1);
  if (!found) throw notFound();
  return proven<OrganisationAccess>({
    kind: "organisation",
    organisationId: found.organisationId,
    coordinatorId: acting.id,
  });
};

function holder(verb: LinkVerb): Grant<PersonAccess> {
  return async ({ queries, database, acting, now, writing }) => {
    if (acting.kind !== "holder") throw notFound();
    const facts = await linkFacts(queries, database.tables, acting.linkId);
    const person = facts ? personIn(facts.link) : null;
    if (!facts || !person || facts.link.version !== acting.version) throw notFound();
    const step = linkStep(linkState(facts, now), writing ? verb : "open");
    if (step.kind === "bar") throw new Refusal(step.code);
    const readOnly = facts.closedAt !== null;
    const { link } = facts;
    return proven<PersonAccess>({
      kind: "person",
      organisationId: link.organisationId,
      familyId: link.familyId,
      person,
      linkId: link.id,
      purpose: link.purpose,
      subjectId: link.subjectId,
      readOnly,
    });
  };
}

/** The holder of a link that is genuine, of the version in force, not revoked and not too old. */
export const linkHolder = holder("write");

/** The same where all that is written down is that a page was fetched: a closed file takes that too. */
export const linkHolderFetching = holder("open");

/** The same for "this is not me": a closed file takes that too. */
export const linkHolderInDoubt = holder("doubt");

/** The product itself. */
export const system: Grant<SystemAccess> = async ({ acting }) => {
  if (acting.kind !== "system") throw notFound();
  return proven<SystemAccess>({ kind: "system" });
};

/** The product itself, writing for one family that must exist. */
export function systemFor(familyId: string): Grant<SystemFamilyAccess> {
  return async ({ queries, database: { tables }, acting }) => {
    if (acting.kind !== "system") throw notFound();
    const [found] = await queries.select().from(tables.family).where(eq(tables.family.id, familyId)).limit(1);
    if (!found) throw notFound();
    return proven<SystemFamilyAccess>({
      kind: "system-family",
      organisationId: found.organisationId,
      familyId,
    });
  };
}
