import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { Refusal } from "@rondom/domain/refusal";

/** The helper whose link this is, still on the map. Throws Refusal("not-found") for the family and for who left. */
export async function ownActor(reader: Reader<PersonAccess>): Promise<Row<"actor">> {
  const { person } = reader.access;
  if (person.kind !== "actor") throw new Refusal("not-found");
  const actor = await rowOf(reader, "actor", person.id);
  if (actor.until !== null) throw new Refusal("not-found");
  return actor;
}
