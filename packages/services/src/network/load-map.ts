import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { contactsOf } from "@rondom/db/network/contacts";
import { rowsOf } from "@rondom/db/scope/rows";
import { domainsOf, mapDomains } from "@rondom/domain/network/derive";
import { isGap } from "@rondom/domain/network/gap";
import type { Agreement, MapActor, NetworkMap } from "@rondom/domain/network/map";
import { currentMembers } from "../family/current-members";

/** The shared layer of the map as it is now; people who left are not on it. A fixed number of queries. */
export async function loadMap(reader: Reader<InFamily>): Promise<NetworkMap> {
  const members = await currentMembers(reader);
  const everyMember = new Map((await rowsOf(reader, "member")).map((row) => [row.id, row.name]));
  const actorRows = await rowsOf(reader, "actor", { until: null });
  const contacts = await contactsOf(reader);
  const places = await rowsOf(reader, "actorDomain", { until: null });
  const meeting = await rowsOf(reader, "needActor", { until: null });
  const consents = await rowsOf(reader, "consent", { withdrawnAt: null });
  const own = await rowsOf(reader, "ownDomain", { until: null });
  const states = await rowsOf(reader, "domainState");
  const ties = await rowsOf(reader, "tie", { until: null });
  const here = new Set(actorRows.map((actor) => actor.id));

  const needs = (await rowsOf(reader, "need")).map((need) => {
    const actorIds = meeting
      .filter((row) => row.needId === need.id && here.has(row.actorId))
      .map((row) => row.actorId);
    const { id, memberId, domain, title, sensitive, state } = need;
    return { id, memberId, domain, title, sensitive, state, actorIds, gap: isGap({ state, actorIds }) };
  });
  const agreed = (actorId: string, kind: "invite" | "name"): Agreement | null => {
    const row = consents.find((consent) => consent.actorId === actorId && consent.kind === kind);
    if (!row) return null;
    const { id, memberId, at } = row;
    return { id, memberId, memberName: everyMember.get(memberId) ?? "", at };
  };
  const actors = actorRows.flatMap((row): MapActor[] => {
    const contact = contacts.get(row.contactId);
    if (!contact) return [];
    const own = places
      .filter((place) => place.actorId === row.id)
      .map(({ domain, memberId }) => ({ domain, memberId }));
    return [
      {
        id: row.id,
        name: contact.name,
        role: row.role ?? contact.functionName,
        organisation: contact.organisationName,
        formal: contact.formal,
        volunteer: row.volunteer,
        places: own,
        domains: domainsOf({ id: row.id, places: own }, needs),
        consents: { invite: agreed(row.id, "invite"), name: agreed(row.id, "name") },
      },
    ];
  });
  return {
    members: members.map(({ id, name, ownName, birthYear, minor }) => ({
      id,
      name,
      ownName,
      birthYear,
      minor,
    })),
    domains: mapDomains({
      own: [...own].sort((a, b) => a.since - b.since),
      // Rows come oldest first, so the newest state of a domain wins.
      stored: new Map(states.map((row) => [row.domain, row.state])),
      actors,
      needs,
    }),
    actors,
    needs,
    ties: ties
      .filter((tie) => here.has(tie.actorId) && here.has(tie.otherId))
      .map(({ id, actorId, otherId }) => ({ id, actorId, otherId })),
  };
}
