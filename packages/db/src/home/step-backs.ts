import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { connectionOf } from "../access/handle";
import type { Row } from "../tables/schema";
import type { Caseload } from "./caseload";

/** Who stepped back and is still on the map of a family of the caseload, the oldest first. */
export async function waitingStepBacks({ reader, ids }: Caseload): Promise<Row<"stepBack">[]> {
  const { queries, tables } = connectionOf(reader);
  const { stepBack, actor } = tables;
  const rows = await queries
    .select({ stepBack })
    .from(stepBack)
    .innerJoin(actor, eq(actor.id, stepBack.actorId))
    .where(
      and(
        inArray(stepBack.familyId, [...ids]),
        isNull(stepBack.takenBackAt),
        isNull(stepBack.settledAt),
        isNull(actor.until),
      ),
    )
    .orderBy(asc(stepBack.at), asc(stepBack.id));
  return rows.map((row) => row.stepBack);
}
