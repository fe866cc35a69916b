import type { CoordinatorLanguage } from "@rondom/domain/language";
import { and, eq, ne } from "drizzle-orm";
import type { OrganisationAccess } from "../access/access";
import { connectionOf, touch, type Writer } from "../access/handle";

/** Writes the language of the coordinator who acts; nothing when it was so already. */
export async function keepOwnLanguage(
  writer: Writer<OrganisationAccess>,
  language: CoordinatorLanguage,
): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  const { coordinator } = tables;
  const changed = await queries
    .update(coordinator)
    .set({ language })
    .where(and(eq(coordinator.id, writer.access.coordinatorId), ne(coordinator.language, language)))
    .returning({ id: coordinator.id });
  for (const { id } of changed) touch(writer, id);
}
