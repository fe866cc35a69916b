import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import type { Row } from "@rondom/db/tables/schema";
import { idField, versionField } from "@rondom/domain/family/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import { currentActors } from "./current-actors";

export interface SeenActor {
  id: string;
  version: number;
}

/** The actors that were chosen together, each once, as the screen showed them. */
export const seenActorsInput = z
  .array(z.object({ id: idField, version: versionField }))
  .min(1, { error: "needed" })
  .max(200, { error: "too-many" })
  .transform((list) => [...new Map(list.map((one) => [one.id, one])).values()]);

/** These actors, all still as they were seen. Throws Refusal("not-found") or Refusal("changed-meanwhile") for one. */
export async function seenActors(
  reader: Reader<InFamily>,
  seen: readonly SeenActor[],
): Promise<Row<"actor">[]> {
  const rows = await currentActors(
    reader,
    seen.map((one) => one.id),
  );
  const versions = new Map(seen.map(({ id, version }) => [id, version]));
  if (rows.some((row) => row.version !== versions.get(row.id))) throw new Refusal("changed-meanwhile");
  return rows;
}
