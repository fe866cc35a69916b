import { aroundMember } from "../around-member";
import type { NetworkMap } from "../map";
import { needIsLive } from "../need";
import { pseudonymise } from "../pseudonym";
import type { PseudonymWords } from "../pseudonym-names";
import { type MemberTie, type TieAttribute, yearOf } from "../tie/attribute";
import { tieAttributes, tieLayers } from "../tie/layer";
import type { Graph, GraphAttribute, GraphEdge, GraphNode, GraphValue } from "./graph";

/** A map with the family's name; the part somebody may see is cut out before. */
export interface NamedMap extends Omit<NetworkMap, "actors"> {
  familyId: string;
  familyName: string;
  actors: Omit<NetworkMap["actors"][number], "consents">[];
}

export interface GraphOptions {
  /** False: everything of the family's layer is absent, down to the declarations. */
  familyLayer: boolean;
  /** Given: nobody is called by name, and what people typed is left out. */
  pseudonyms?: PseudonymWords;
  /** Given: the network round this member as that member tells it; nobody else of the family is in it. */
  centre?: string;
}

const separator = "; ";

/**
 * A family's network as a graph: the family, its members and its actors are nodes; an edge says who helps whom, who
 * knows whom, or what one account tells of a tie. Several values of one attribute are parted by "; "; an
 * empty text says that it was asked and there is none. Ids are those of the rows, and of an edge what it is and between
 * whom: the same today and next year.
 */
export function networkGraph(named: NamedMap, ties: readonly MemberTie[], options: GraphOptions): Graph {
  const { pseudonyms, centre } = options;
  // Numbered in the whole: Person 7 is Person 7 round every member.
  const whole = pseudonyms ? pseudonymise(named, pseudonyms) : named;
  const told = tieAttributes.filter((attribute) => options.familyLayer || tieLayers[attribute] === "shared");
  // Of whom only what is left out was told, nothing was told.
  const own = ties.filter(
    (tie) =>
      (centre === undefined || tie.memberId === centre) && told.some((attribute) => tie[attribute] !== null),
  );
  const map = centre === undefined ? whole : graphRound(whole, own, centre);
  const known = new Set([map.familyId, ...[...map.members, ...map.actors].map(({ id }) => id)]);
  const edges = [
    ...helping(map),
    ...knowing(map),
    ...telling(map.familyId, own, told, pseudonyms !== undefined),
  ];
  return {
    attributes: [...nodeAttributes, ...edgeAttributes, ...told.map(tieAttribute)],
    nodes: [
      familyNode(map),
      ...map.members.map(memberNode),
      ...map.actors.map((actor) => actorNode(actor, map)),
    ],
    edges: edges
      .filter(({ source, target }) => [source, target].every((id) => known.has(id)))
      .map((edge) => ({ id: [edge.values.relation, edge.source, edge.target].join("."), ...edge })),
  };
}

type Edge = Omit<GraphEdge, "id">;

/** Who helps the member or the whole family, and whom the member told something of; others of the family are left out. */
function graphRound(map: NamedMap, told: readonly MemberTie[], centre: string): NamedMap {
  const round = aroundMember(map, centre);
  const members = map.members.filter(({ id }) => id === centre);
  const spoken = new Set(told.map(({ actorId }) => actorId));
  const here = new Set([...round.actors.map(({ id }) => id), ...spoken]);
  const actors = map.actors.flatMap((actor) =>
    here.has(actor.id)
      ? [round.actors.find(({ id }) => id === actor.id) ?? { ...actor, places: [], domains: [] }]
      : [],
  );
  const ties = map.ties.filter(({ actorId, otherId }) => here.has(actorId) && here.has(otherId));
  return { ...round, members, actors, ties };
}

const nodeAttributes: GraphAttribute[] = [
  { name: "kind", on: "node", type: "string" },
  { name: "label", on: "node", type: "string" },
  { name: "formal", on: "node", type: "boolean" },
  { name: "volunteer", on: "node", type: "boolean" },
  { name: "role", on: "node", type: "string" },
  { name: "organisation", on: "node", type: "string" },
  { name: "domains", on: "node", type: "string" },
];
const edgeAttributes: GraphAttribute[] = [
  { name: "relation", on: "edge", type: "string" },
  { name: "domains", on: "edge", type: "string" },
];

function tieAttribute(name: TieAttribute): GraphAttribute {
  return { name, on: "edge", type: "string" };
}

function familyNode({ familyId, familyName }: NamedMap): GraphNode {
  return { id: familyId, values: { kind: "family", label: familyName } };
}

function memberNode({ id, name }: NamedMap["members"][number]): GraphNode {
  return { id, values: { kind: "member", label: name } };
}

function actorNode(actor: NamedMap["actors"][number], map: NamedMap): GraphNode {
  const { id, name, formal, volunteer, role, organisation, domains } = actor;
  const values = { kind: "actor", label: name, formal, volunteer, role, organisation };
  return { id, values: said({ ...values, domains: domainNames(domains, map) }) };
}

/** Each of the ten by its key, an own domain by its name. */
function domainNames(keys: readonly string[], { domains }: NamedMap): string | null {
  const names = keys.map((key) => domains.find((domain) => domain.key === key)?.own?.name ?? key);
  return names.length === 0 ? null : names.join(separator);
}

/** Who helps whom: where somebody was put, and where they meet a need that lives. */
function helping(map: NamedMap): Edge[] {
  return map.actors.flatMap((actor) => {
    const meets = map.needs.filter((need) => needIsLive(need.state) && need.actorIds.includes(actor.id));
    const places = [...actor.places, ...meets];
    const helped = [...new Set(places.map(({ memberId }) => memberId))];
    return helped.map((memberId) => {
      const domains = new Set(
        places.filter((place) => place.memberId === memberId).map(({ domain }) => domain),
      );
      const values = said({ relation: "helps", domains: domainNames([...domains], map) });
      return { source: memberId ?? map.familyId, target: actor.id, values };
    });
  });
}

function knowing({ ties }: NamedMap): Edge[] {
  return ties.map(({ actorId, otherId }) => ({
    source: actorId,
    target: otherId,
    values: { relation: "knows" },
  }));
}

/** One edge for each account that tells something; a direction of support is seen from its source. */
function telling(
  familyId: string,
  ties: readonly MemberTie[],
  told: readonly TieAttribute[],
  hidden: boolean,
): Edge[] {
  return ties.flatMap((tie) => {
    const values = said(
      Object.fromEntries(told.map((attribute) => [attribute, words(tie, attribute, hidden)])),
    );
    if (Object.keys(values).length === 0) return [];
    return [
      { source: tie.memberId ?? familyId, target: tie.actorId, values: { relation: "tie", ...values } },
    ];
  });
}

function words(tie: MemberTie, attribute: TieAttribute, hidden: boolean): string | null {
  if (attribute === "supports") {
    return tie.supports?.map(({ kind, direction }) => `${kind}: ${direction}`).join(separator) ?? null;
  }
  if (attribute === "since" && hidden && yearOf(tie.since) === null) return null;
  const value = tie[attribute];
  return Array.isArray(value) ? value.join(separator) : value;
}

function said(values: Record<string, GraphValue | null>): Record<string, GraphValue> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
