import type { Row } from "@rondom/db/tables/schema";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import { dateOf } from "@rondom/domain/plain-date";

/** What a helper said about stepping back, as the family file tells it, the oldest first. */
export function stepsBackInFile(
  rows: readonly Row<"stepBack">[],
  actorId: string,
): FamilyFile["actors"][number]["stepsBack"] {
  const dayOf = (at: number | null) => (at === null ? null : dateOf(at));
  return rows
    .filter((row) => row.actorId === actorId)
    .map(({ reason, words, at, takenBackAt, settledAt }) => ({
      ...{ because: reason, words, on: dateOf(at) },
      ...{ takenBackOn: dayOf(takenBackAt), settledOn: dayOf(settledAt) },
    }));
}
