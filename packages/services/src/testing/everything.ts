import type { TableName } from "@rondom/db/tables/schema";
import { everyRow } from "@rondom/db/testing/every-row";
import type { World } from "./world";

/** All rows of all tables but those named, to see whether something changed. */
export async function everythingBut(
  world: World,
  ...tables: TableName[]
): Promise<Record<string, unknown[]>> {
  const rows = await everyRow(world.database);
  return Object.fromEntries(Object.entries(rows).filter(([name]) => !tables.some((table) => table === name)));
}
