import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import type { ParticipantMap } from "@rondom/domain/network/participant-map";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../../ctx";
import { mapReader } from "./map-reader";
import { participantMapOf } from "./participant-map-of";

/**
 * The map for the helper who holds this link: what the family shares. Throws Refusal("not-found") for whom it is not, and
 * while the family shares nothing.
 */
export async function readMapAsParticipant(ctx: Ctx): Promise<ParticipantMap> {
  return look(ctx, linkHolder, async (reader) => {
    const actorId = await mapReader(reader);
    if (actorId === null) throw new Refusal("not-found");
    const { map } = await participantMapOf(reader, actorId);
    if (map.domains.length === 0) throw new Refusal("not-found");
    return map;
  });
}
