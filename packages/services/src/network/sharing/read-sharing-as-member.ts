import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import type { ParticipantMap } from "@rondom/domain/network/participant-map";
import type { Ctx } from "../../ctx";
import { decidingMember } from "./deciding-member";
import { domainShares, type SharedDomain } from "./domain-shares";
import { participantMapOf } from "./participant-map-of";

export interface SharingOfFamily {
  domains: SharedDomain[];
  /** What any helper reads of it. */
  seen: ParticipantMap;
}

/** For an adult of the family: what is shared of the map, and what the helpers see of it. Refuses like decidingMember. */
export async function readSharingAsMember(ctx: Ctx): Promise<SharingOfFamily> {
  return look(ctx, linkHolder, async (reader) => {
    await decidingMember(reader);
    const { whole, map } = await participantMapOf(reader, null);
    return { domains: await domainShares(reader, whole.domains), seen: map };
  });
}
