import { and, eq, ne } from "drizzle-orm";
import type { OrganisationAccess } from "../access/access";
import { connectionOf, type Reader, touch, type Writer } from "../access/handle";

/** Whether the coordinator who looks gets the week's mail. */
export async function ownDigest(reader: Reader<OrganisationAccess>): Promise<boolean> {
  const { queries, tables } = connectionOf(reader);
  const { coordinator } = tables;
  const [row] = await queries
    .select({ digest: coordinator.digest })
    .from(coordinator)
    .where(eq(coordinator.id, reader.access.coordinatorId));
  return row?.digest ?? false;
}

/** Writes whether the coordinator who acts gets the week's mail; nothing when it was so already. */
export async function keepOwnDigest(writer: Writer<OrganisationAccess>, digest: boolean): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  const { coordinator } = tables;
  const changed = await queries
    .update(coordinator)
    .set({ digest })
    .where(and(eq(coordinator.id, writer.access.coordinatorId), ne(coordinator.digest, digest)))
    .returning({ id: coordinator.id });
  for (const { id } of changed) touch(writer, id);
}
