import { newId } from "@rondom/domain/id";
import type { Ctx } from "../ctx";
import type { Network } from "../network/read-network";
import { shareDomain } from "../network/sharing/share-domain";
import { unshareDomain } from "../network/sharing/unshare-domain";
import { unwithholdActor } from "../network/sharing/unwithhold-actor";
import { withholdActor } from "../network/sharing/withhold-actor";

interface Drawn {
  ctx: Ctx;
  familyId: string;
  map: Network;
  one: number;
  other: number;
}

// Few of them, so that what is shared is also taken back.
const domainIn = ({ map, one }: Drawn) => map.domains.slice(-4)[one % 4]?.key ?? "work";
const actorIn = ({ map, one }: Drawn) => map.actors[one % map.actors.length]?.id;

/** Random edits of what the family shares of the map. */
export const sharingEdits = {
  shareDomain: async (drawn: Drawn) => {
    const { ctx, familyId, map, other } = drawn;
    const memberId = map.members[other % map.members.length]?.id;
    if (memberId) await shareDomain(ctx, { familyId, id: newId(), domain: domainIn(drawn), memberId });
  },
  unshareDomain: (drawn: Drawn) =>
    unshareDomain(drawn.ctx, { familyId: drawn.familyId, domain: domainIn(drawn) }),
  withholdActor: async (drawn: Drawn) => {
    const { ctx, familyId, other } = drawn;
    const actorId = actorIn(drawn);
    const reason = other % 2 ? "Voor de rust." : null;
    if (actorId) await withholdActor(ctx, { familyId, id: newId(), actorId, reason });
  },
  unwithholdActor: async (drawn: Drawn) => {
    const actorId = actorIn(drawn);
    if (actorId) await unwithholdActor(drawn.ctx, { familyId: drawn.familyId, actorId });
  },
};
