import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";

/** The newest time that the holder of a link stepped back, taken back ones apart; null: never. */
export async function ownStepBack(reader: Reader<PersonAccess>): Promise<Row<"stepBack"> | null> {
  const { person } = reader.access;
  if (person.kind !== "actor") return null;
  const rows = await rowsOf(reader, "stepBack", { actorId: person.id, takenBackAt: null });
  return rows.at(-1) ?? null;
}
