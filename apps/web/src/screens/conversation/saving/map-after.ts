import { domainOfStep } from "@rondom/domain/network/conversation/steps";
import { domainsOf, mapDomains } from "@rondom/domain/network/derive";
import { isGap } from "@rondom/domain/network/gap";
import type { DomainState } from "@rondom/domain/network/life-domain";
import type { MapActor, NetworkMap } from "@rondom/domain/network/map";
import type { Op } from "./op";

/** The map after one answer more; an answer that it holds already changes nothing. */
export function mapAfter(map: NetworkMap, op: Op): NetworkMap {
  switch (op.kind) {
    case "add-actor":
      return derived({ ...map, actors: withNew(map.actors, newActor(op)) });
    case "remove-actor":
      return derived(without(map, op.actorId));
    case "place":
      return derived({ ...map, actors: map.actors.map((actor) => placed(actor, op)) });
    case "add-need": {
      const { kind, ...told } = op;
      const need = { ...told, sensitive: false, state: "open" as const, actorIds: [], gap: true };
      return derived({ ...map, needs: withNew(map.needs, need) });
    }
    case "meet": {
      const helped = (ids: string[]) => [...new Set([...ids, op.actorId])];
      return derived({
        ...map,
        needs: map.needs.map((need) =>
          need.id === op.needId ? { ...need, actorIds: helped(need.actorIds) } : need,
        ),
      });
    }
    case "tie": {
      const { kind, ...tie } = op;
      return { ...map, ties: withNew(map.ties, tie) };
    }
    case "add-domain": {
      const own = { name: op.name, icon: op.icon };
      const domain = {
        key: op.id,
        own,
        stored: "not-spoken",
        shown: "not-spoken",
        people: 0,
        gaps: 0,
      } as const;
      return {
        ...map,
        domains: map.domains.some(({ key }) => key === op.id) ? map.domains : [...map.domains, domain],
      };
    }
    case "domain-state":
      return noted(map, op.domain, op.state);
    case "step":
      return op.state === "done" ? spoken(map, domainOfStep(op.step)) : map;
    default:
      return map;
  }
}

function withNew<T extends { id: string }>(rows: T[], row: T): T[] {
  return rows.some(({ id }) => id === row.id) ? rows : [...rows, row];
}

function newActor({ id, actor, domain }: Extract<Op, { kind: "add-actor" }>): MapActor {
  const { name, functionName: role, organisation, formal, volunteer } = actor;
  const places = domain === null ? [] : [{ domain, memberId: null }];
  const consents = { invite: null, name: null };
  return { id, name, role, organisation, formal, volunteer, places, domains: [], consents };
}

function placed(actor: MapActor, { actorId, domain }: Extract<Op, { kind: "place" }>): MapActor {
  const there = actor.places.some((place) => place.domain === domain && place.memberId === null);
  return actor.id !== actorId || there
    ? actor
    : { ...actor, places: [...actor.places, { domain, memberId: null }] };
}

function without(map: NetworkMap, actorId: string): NetworkMap {
  return {
    ...map,
    actors: map.actors.filter(({ id }) => id !== actorId),
    needs: map.needs.map((need) => ({ ...need, actorIds: need.actorIds.filter((id) => id !== actorId) })),
    ties: map.ties.filter((tie) => tie.actorId !== actorId && tie.otherId !== actorId),
  };
}

function spoken(map: NetworkMap, domain: string | null): NetworkMap {
  const stored = map.domains.find(({ key }) => key === domain)?.stored;
  return domain !== null && stored === "not-spoken" ? noted(map, domain, "spoken") : map;
}

function noted(map: NetworkMap, domain: string, stored: DomainState): NetworkMap {
  return derived({
    ...map,
    domains: map.domains.map((each) => (each.key === domain ? { ...each, stored } : each)),
  });
}

/** All that follows from places, needs and stored states, anew. */
function derived(map: NetworkMap): NetworkMap {
  const needs = map.needs.map((need) => ({ ...need, gap: isGap(need) }));
  const actors = map.actors.map((actor) => ({ ...actor, domains: domainsOf(actor, needs) }));
  const own = map.domains.flatMap(({ key, own }) => (own ? [{ id: key, ...own }] : []));
  const stored = new Map(map.domains.map((domain) => [domain.key, domain.stored]));
  return { ...map, needs, actors, domains: mapDomains({ own, stored, actors, needs }) };
}
