import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { Refusal } from "@rondom/domain/refusal";

/** These actors, who are round the family now. Throws Refusal("not-found") when one of them is not. */
export async function currentActors(
  reader: Reader<InFamily>,
  ids: readonly string[],
): Promise<Row<"actor">[]> {
  const here = new Map((await rowsOf(reader, "actor", { until: null })).map((row) => [row.id, row]));
  return ids.map((id) => {
    const found = here.get(id);
    if (!found) throw new Refusal("not-found");
    return found;
  });
}

/** One of them. */
export async function currentActor(reader: Reader<InFamily>, id: string): Promise<Row<"actor">> {
  const [found] = await currentActors(reader, [id]);
  if (!found) throw new Refusal("not-found");
  return found;
}
