import { and, inArray, isNotNull } from "drizzle-orm";
import { connectionOf } from "../access/handle";
import type { Caseload } from "./caseload";

/** Ids of members and actors who left a family of the caseload, or its map. */
export async function goneOfCaseload({ reader, ids }: Caseload): Promise<Set<string>> {
  const { queries, tables } = connectionOf(reader);
  const { member, actor } = tables;
  const members = await queries
    .select({ id: member.id })
    .from(member)
    .where(and(inArray(member.familyId, [...ids]), isNotNull(member.until)));
  const actors = await queries
    .select({ id: actor.id })
    .from(actor)
    .where(and(inArray(actor.familyId, [...ids]), isNotNull(actor.until)));
  return new Set([...members, ...actors].map((row) => row.id));
}
