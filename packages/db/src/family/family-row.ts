import { eq } from "drizzle-orm";
import type { InFamily } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";
import type { Row } from "../tables/schema";

/** The family of the access. */
export async function familyRow(reader: Reader<InFamily>): Promise<Row<"family">> {
  const { queries, tables } = connectionOf(reader);
  const [row] = await queries
    .select()
    .from(tables.family)
    .where(eq(tables.family.id, reader.access.familyId));
  if (!row) throw new Error("a family vanished behind its access");
  return row;
}
