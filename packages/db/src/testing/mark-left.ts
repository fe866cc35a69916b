import { eq } from "drizzle-orm";
import { type Database, inTransaction } from "../engine/database";

/** Marks a coordinator as having left, which no verb does yet. */
export async function markLeft(database: Database, coordinatorId: string, leftAt: number): Promise<void> {
  const { coordinator } = database.tables;
  await inTransaction(database, async (queries) => {
    await queries.update(coordinator).set({ leftAt }).where(eq(coordinator.id, coordinatorId));
  });
}
