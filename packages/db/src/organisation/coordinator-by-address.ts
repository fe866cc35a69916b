import { addressKey } from "@rondom/domain/access/address";
import { eq, sql } from "drizzle-orm";
import type { SystemAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";
import type { Row } from "../tables/schema";

/** The coordinator with this mail address in any spelling, also one who left; null when there is none. */
export async function coordinatorByAddress(
  reader: Reader<SystemAccess>,
  address: string,
): Promise<Row<"coordinator"> | null> {
  const { queries, tables } = connectionOf(reader);
  const { coordinator } = tables;
  const [row] = await queries
    .select()
    .from(coordinator)
    .where(eq(sql`lower(${coordinator.email})`, addressKey(address)))
    .limit(1);
  return row ?? null;
}
