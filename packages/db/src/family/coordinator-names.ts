import { eq } from "drizzle-orm";
import type { InFamily } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";

/** The names of the organisation's coordinators by id, also of those who left: for "noted by …". */
export async function coordinatorNames(reader: Reader<InFamily>): Promise<Map<string, string>> {
  const { queries, tables } = connectionOf(reader);
  const { coordinator } = tables;
  const rows = await queries
    .select({ id: coordinator.id, name: coordinator.name })
    .from(coordinator)
    .where(eq(coordinator.organisationId, reader.access.organisationId));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
