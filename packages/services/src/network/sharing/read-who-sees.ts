import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../../ctx";
import { readingMember } from "../../family/reading-member";
import { loadMap } from "../load-map";

/**
 * For the family's page "who sees what": per actor whether they may be invited and named, who agreed and when,
 * and since when they hold reports. Throws Refusal("not-now", "not-shared-with-you") like the map.
 */
export async function readWhoSees(ctx: Ctx) {
  return look(ctx, linkHolder, async (reader) => {
    const { ticked } = await readingMember(reader, "map");
    if (!ticked) throw new Refusal("not-now", "not-shared-with-you");
    const { actors } = await loadMap(reader);
    const readers = await rowsOf(reader, "reportReader");
    const readings = await rowsOf(reader, "reading");
    return actors.map(({ id, name, role, organisation, formal, consents }) => ({
      id,
      name,
      role,
      organisation,
      formal,
      consents,
      reportsSince: readers.find((row) => row.actorId === id)?.at ?? null,
      lastReadAt: readings.findLast((row) => row.actorId === id)?.at ?? null,
    }));
  });
}
