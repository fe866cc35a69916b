import { openStates } from "@rondom/domain/task/transition";
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import type { PersonAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";
import type { Row } from "../tables/schema";

/** An open task of the same person in another family, with their own living link to it. */
export interface TaskElsewhere {
  task: Row<"task">;
  link: Row<"link">;
}

/**
 * Open tasks round other families of the person who holds this link: of the same contact of the organisation, so of the
 * same mail address, each behind a link of their own. Nothing while there is no address, or while somebody at it said
 * "this is not me"; nothing of closed files or of families that they no longer stand round.
 */
export async function tasksElsewhere(reader: Reader<PersonAccess>): Promise<TaskElsewhere[]> {
  const { queries, tables } = connectionOf(reader);
  const { actor, contact, family, familyClosing, link, task } = tables;
  const { person, familyId } = reader.access;
  if (person.kind !== "actor") return [];
  const [known] = await queries
    .select({ id: contact.id, email: contact.email, organisationId: contact.organisationId })
    .from(actor)
    .innerJoin(contact, eq(contact.id, actor.contactId))
    .where(and(eq(actor.id, person.id), eq(actor.familyId, familyId)))
    .limit(1);
  if (!known?.email) return [];
  const doubted = await queries
    .select({ id: link.id })
    .from(link)
    .innerJoin(actor, eq(actor.id, link.actorId))
    .where(and(eq(actor.contactId, known.id), eq(link.revokedWhy, "not-me")))
    .limit(1);
  if (doubted.length > 0) return [];
  const rows = await queries
    .select({ task, link })
    .from(task)
    .innerJoin(actor, and(eq(actor.id, task.ownerId), eq(actor.familyId, task.familyId)))
    .innerJoin(family, eq(family.id, task.familyId))
    .innerJoin(
      link,
      and(
        eq(link.subjectId, task.id),
        eq(link.purpose, "task"),
        eq(link.actorId, actor.id),
        isNull(link.revokedAt),
      ),
    )
    .leftJoin(familyClosing, and(eq(familyClosing.familyId, task.familyId), isNull(familyClosing.reopenedAt)))
    .where(
      and(
        eq(actor.contactId, known.id),
        isNull(actor.until),
        eq(task.ownerKind, "actor"),
        inArray(task.state, [...openStates]),
        ne(task.familyId, familyId),
        eq(family.organisationId, known.organisationId),
        isNull(familyClosing.id),
      ),
    );
  return rows;
}
