import { Refusal } from "@rondom/domain/refusal";
import { eq } from "drizzle-orm";
import type { SystemAccess, SystemFamilyAccess } from "./access";
import { connectionOf, type Writer, writerUnder } from "./handle";

/**
 * The product's own handle for one family, in the transaction of a verb that is about several: a mail to somebody who
 * helps in more than one. Throws Refusal("not-found").
 */
export async function familyWriter(
  writer: Writer<SystemAccess>,
  familyId: string,
): Promise<Writer<SystemFamilyAccess>> {
  const { queries, tables } = connectionOf(writer);
  const { family } = tables;
  const [found] = await queries.select().from(family).where(eq(family.id, familyId)).limit(1);
  if (!found) throw new Refusal("not-found");
  const { organisationId } = found;
  // The brand exists in the types alone.
  const access = Object.freeze({ kind: "system-family", organisationId, familyId }) as SystemFamilyAccess;
  return writerUnder(writer, access);
}
