import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { needIsLive } from "@rondom/domain/network/need";
import { openStates } from "@rondom/domain/task/transition";
import { comingMeetings } from "../meeting/coming-meetings";
import { loadMap } from "../network/load-map";

/** What hangs on somebody: what would stand empty without them, their open tasks, the tables they are asked to. */
export interface HungOn {
  /** Where nobody else stands. */
  domains: string[];
  /** Live needs that nobody else meets. */
  needs: { id: string; title: string; domain: string }[];
  tasks: Row<"task">[];
  invitations: { invitation: Row<"invitation">; meeting: Row<"meeting"> }[];
}

export async function hungOn(reader: Reader<FamilyAccess>, actorId: string): Promise<HungOn> {
  const map = await loadMap(reader);
  const others = map.actors.filter(({ id }) => id !== actorId);
  const own = map.actors.find(({ id }) => id === actorId)?.domains ?? [];
  const meetings = await comingMeetings(reader);
  const standing = await rowsOf(reader, "invitation", { actorId, withdrawnAt: null });
  return {
    domains: own.filter((key) => others.every(({ domains }) => !domains.includes(key))),
    needs: map.needs
      .filter(({ state, actorIds }) => needIsLive(state) && actorIds.length === 1 && actorIds[0] === actorId)
      .map(({ id, title, domain }) => ({ id, title, domain })),
    tasks: await rowsOf(reader, "task", { ownerKind: "actor", ownerId: actorId, state: [...openStates] }),
    invitations: standing.flatMap((invitation) => {
      const meeting = meetings.find(({ id }) => id === invitation.meetingId);
      return meeting ? [{ invitation, meeting }] : [];
    }),
  };
}
