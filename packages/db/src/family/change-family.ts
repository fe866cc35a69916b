import { Refusal } from "@rondom/domain/refusal";
import { and, eq } from "drizzle-orm";
import type { FamilyAccess } from "../access/access";
import { connectionOf, touch, type Writer } from "../access/handle";

/** Renames the family, if it is still the version that was seen. Throws Refusal("changed-meanwhile"). */
export async function renameFamily(
  writer: Writer<FamilyAccess>,
  seen: number,
  patch: { name: string; municipality: string },
): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  const { familyId } = writer.access;
  const changed = await queries
    .update(tables.family)
    .set({ ...patch, version: seen + 1 })
    .where(and(eq(tables.family.id, familyId), eq(tables.family.version, seen)))
    .returning({ id: tables.family.id });
  if (changed.length === 0) throw new Refusal("changed-meanwhile");
  touch(writer, familyId);
}
