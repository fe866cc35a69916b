import type { LinkPurpose } from "@rondom/domain/access/link";
import { eq } from "drizzle-orm";
import { type Database, outsideTransaction } from "../engine/database";

/** What a link's MAC is made over; null when there is none of that id. Proves nothing by itself. */
export async function findLink(
  database: Database,
  id: string,
): Promise<{ id: string; version: number; purpose: LinkPurpose; familyId: string } | null> {
  const { link } = database.tables;
  const [row] = await outsideTransaction(database)
    .select({ id: link.id, version: link.version, purpose: link.purpose, familyId: link.familyId })
    .from(link)
    .where(eq(link.id, id))
    .limit(1);
  return row ?? null;
}
