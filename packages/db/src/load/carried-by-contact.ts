import { liveStates } from "@rondom/domain/task/transition";
import { and, count, eq, inArray, isNull, sum } from "drizzle-orm";
import type { FamilyAccess, OrganisationAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";

export interface CarriedInFamily {
  contactId: string;
  familyId: string;
  tasks: number;
  weight: number;
}

/**
 * What each contact of the organisation carries per family: live tasks and their weight, closed families apart. The
 * one place where a question looks over the families; whoever calls it shows counts, and names only her own families.
 */
export async function carriedByContact(
  reader: Reader<FamilyAccess | OrganisationAccess>,
): Promise<CarriedInFamily[]> {
  const { queries, tables } = connectionOf(reader);
  const { task, actor, familyClosing } = tables;
  const rows = await queries
    .select({
      contactId: actor.contactId,
      familyId: task.familyId,
      tasks: count(),
      weight: sum(task.weight),
    })
    .from(task)
    .innerJoin(actor, eq(actor.id, task.ownerId))
    .leftJoin(familyClosing, and(eq(familyClosing.familyId, task.familyId), isNull(familyClosing.reopenedAt)))
    .where(
      and(
        eq(task.organisationId, reader.access.organisationId),
        eq(task.ownerKind, "actor"),
        inArray(task.state, [...liveStates]),
        isNull(familyClosing.id),
      ),
    )
    .groupBy(actor.contactId, task.familyId);
  return rows.map((row) => ({ ...row, weight: Number(row.weight ?? 0) }));
}
