import fc from "fast-check";
import { expect, test } from "vitest";
import { anyTies } from "../../testing/mirrored";
import { anyMapFacts, mapFrom } from "../../testing/network-map";
import { pseudonymWords, stringsIn } from "../../testing/pseudonym-words";
import { readGraphMl } from "../../testing/read-graph-ml";
import { type MemberTie, notAsked } from "../tie/attribute";
import { graphMl } from "./graph-ml";
import { type NamedMap, networkGraph } from "./network-graph";

const person = { role: null, organisation: null, volunteer: false, formal: true };
const named: NamedMap = {
  ...mapFrom({
    own: [{ id: "own1", name: "Geloof", icon: "star" }],
    stored: new Map(),
    actors: [],
    needs: [],
  }),
  familyId: "family",
  familyName: "Gezin Tesfay",
  members: [{ id: "selam", name: "Selam Tesfay", ownName: "ሰላም", birthYear: 1985, minor: false }],
  actors: [
    {
      ...person,
      ...{ id: "griet", name: "Griet Maes", role: "juf van Yusuf", organisation: "De Regenboog" },
      places: [
        { domain: "education", memberId: null },
        { domain: "own1", memberId: "selam" },
      ],
      domains: ["education", "own1", "leisure"],
    },
    { ...person, id: "jos", name: "Jos Peeters", formal: false, volunteer: true, places: [], domains: [] },
  ],
  needs: [
    need("leisure", "open", ["griet"]),
    need("health", "met", ["griet"]),
    need("work", "open", []),
    need("education", "being-met", ["griet"]),
  ],
  ties: [{ id: "t1", actorId: "griet", otherId: "jos" }],
};
const ties: MemberTie[] = [
  {
    ...notAsked,
    ...{ actorId: "griet", memberId: "selam", quality: "conflicted", since: "sinds het opvangcentrum" },
    supports: [
      { kind: "informational", direction: "take" },
      { kind: "instrumental", direction: "give" },
    ],
    ...{ functions: ["material", "stability"], means: ["phone", "online"], costs: [] },
  },
  { ...notAsked, actorId: "jos", memberId: null, closeness: "close", since: "2019" },
  { ...notAsked, actorId: "jos", memberId: "selam" },
  { ...notAsked, actorId: "gone", memberId: "selam", closeness: "close" },
];

function need(domain: string, state: "open" | "being-met" | "met", actorIds: string[]) {
  return {
    id: `need-${domain}`,
    memberId: null,
    domain,
    title: "Een titel",
    sensitive: false,
    state,
    actorIds,
    gap: false,
  };
}

test("family, members and actors are nodes", () => {
  expect(networkGraph(named, ties, { familyLayer: true }).nodes).toEqual([
    { id: "family", values: { kind: "family", label: "Gezin Tesfay" } },
    { id: "selam", values: { kind: "member", label: "Selam Tesfay" } },
    {
      id: "griet",
      values: {
        kind: "actor",
        label: "Griet Maes",
        formal: true,
        volunteer: false,
        role: "juf van Yusuf",
        organisation: "De Regenboog",
        domains: "education; Geloof; leisure",
      },
    },
    { id: "jos", values: { kind: "actor", label: "Jos Peeters", formal: false, volunteer: true } },
  ]);
});

test("who helps whom, who knows whom, and each account that tells something", () => {
  expect(networkGraph(named, ties, { familyLayer: true }).edges).toEqual([
    {
      id: "helps.family.griet",
      source: "family",
      target: "griet",
      values: { relation: "helps", domains: "education; leisure" },
    },
    {
      id: "helps.selam.griet",
      source: "selam",
      target: "griet",
      values: { relation: "helps", domains: "Geloof" },
    },
    { id: "knows.griet.jos", source: "griet", target: "jos", values: { relation: "knows" } },
    {
      id: "tie.selam.griet",
      source: "selam",
      target: "griet",
      values: {
        relation: "tie",
        quality: "conflicted",
        supports: "informational: take; instrumental: give",
        costs: "",
        functions: "material; stability",
        since: "sinds het opvangcentrum",
        means: "phone; online",
      },
    },
    {
      id: "tie.family.jos",
      source: "family",
      target: "jos",
      values: { relation: "tie", closeness: "close", since: "2019" },
    },
  ]);
});

test("without the family's layer nothing of it is there, not even its name", () => {
  const graph = networkGraph(named, ties, { familyLayer: false });
  expect(graph.edges.filter(({ values }) => values.relation === "tie")).toEqual([
    {
      id: "tie.selam.griet",
      source: "selam",
      target: "griet",
      values: { relation: "tie", means: "phone; online" },
    },
  ]);
  expect(graph.attributes.filter(({ on }) => on === "edge").map(({ name }) => name)).toEqual([
    "relation",
    "domains",
    "means",
    "where",
  ]);
  const text = graphMl(graph);
  for (const word of ["quality", "conflicted", "supports", "closeness", "opvangcentrum"])
    expect(text).not.toContain(word);
});

test("with pseudonyms nobody is named and nothing typed is left; a year may stay", () => {
  const graph = networkGraph(named, ties, { familyLayer: true, pseudonyms: pseudonymWords });
  expect(graph.nodes.map(({ values }) => values.label)).toEqual([
    "Het gezin",
    "Gezinslid A",
    "Persoon 1",
    "Persoon 2",
  ]);
  const [tie, other] = graph.edges.slice(3);
  expect(tie?.values).toMatchObject({ quality: "conflicted", means: "phone; online" });
  expect(tie?.values).not.toHaveProperty("since");
  expect(other?.values.since).toBe("2019");
  const text = graphMl(graph);
  for (const typed of ["Tesfay", "Griet", "Jos", "Yusuf", "Regenboog", "Geloof", "opvangcentrum"]) {
    expect(text).not.toContain(typed);
  }
  expect(graph.nodes[2]?.values.domains).toBe("education; Eigen domein 1; leisure");
});

test("laws over any network: it reads back, every value is declared, every end of an edge stands there", () => {
  fc.assert(
    fc.property(anyMapFacts, anyTies, fc.boolean(), (facts, told, familyLayer) => {
      const members = [{ id: "selam", name: "Selam", ownName: null, birthYear: null, minor: false }];
      const graph = networkGraph(
        { ...mapFrom(facts), members, familyId: "family", familyName: "Gezin" },
        told,
        { familyLayer },
      );
      expect(readGraphMl(graphMl(graph))).toEqual(graph);
      const nodes = graph.nodes.map(({ id }) => id);
      const declared = graph.attributes.map(({ on, name }) => `${on} ${name}`);
      for (const { source, target, values } of graph.edges) {
        expect(nodes).toContain(source);
        expect(nodes).toContain(target);
        for (const name of Object.keys(values)) expect(declared).toContain(`edge ${name}`);
      }
      for (const { values } of graph.nodes) {
        for (const name of Object.keys(values)) expect(declared).toContain(`node ${name}`);
      }
      if (!familyLayer) expect(stringsIn(graph)).not.toContain("closeness");
      // What the schema of GraphML asks: ids are name tokens, and each is there once.
      const ids = [...nodes, ...graph.edges.map(({ id }) => id)];
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[\w.:-]+$/);
    }),
  );
});

test("round one member: who helps that one or everybody, whom that one told of, in that account alone", () => {
  const daniel = { id: "daniel", name: "Daniel Tesfay", ownName: null, birthYear: 1980, minor: false };
  const told: MemberTie[] = [
    ...ties,
    { ...notAsked, actorId: "jos", memberId: "daniel", closeness: "further" },
  ];
  const both = { ...named, members: [...named.members, daniel] };
  const round = (centre: string) => networkGraph(both, told, { familyLayer: true, centre });
  expect(round("selam").nodes.map(({ id }) => id)).toEqual(["family", "selam", "griet", "jos"]);
  expect(round("selam").edges.map(({ id }) => id)).toEqual([
    "helps.family.griet",
    "helps.selam.griet",
    "knows.griet.jos",
    "tie.selam.griet",
  ]);
  // Griet helps Daniel as she helps everybody; what she does for Selam alone is not his.
  expect(round("daniel").nodes.map(({ id }) => id)).toEqual(["family", "daniel", "griet", "jos"]);
  expect(round("daniel").nodes[2]?.values.domains).toBe("education; leisure");
  expect(round("daniel").edges.map(({ id }) => id)).toEqual([
    "helps.family.griet",
    "knows.griet.jos",
    "tie.daniel.jos",
  ]);
  const actors = both.actors.map((actor) => ({
    ...actor,
    places: [{ domain: "work", memberId: "selam" }],
    domains: ["work"],
  }));
  const apart = networkGraph({ ...both, actors, needs: [] }, told, { familyLayer: true, centre: "daniel" });
  expect(apart.nodes.map(({ id, values }) => [id, values.domains])).toEqual([
    ["family", undefined],
    ["daniel", undefined],
    ["jos", undefined],
  ]);
  expect(apart.edges.map(({ id }) => id)).toEqual(["tie.daniel.jos"]);
  // Without the family's layer not even that something was told of him.
  const shared = networkGraph({ ...both, actors, needs: [] }, told, { familyLayer: false, centre: "daniel" });
  expect(shared.nodes.map(({ id }) => id)).toEqual(["family", "daniel"]);
});

test("round a member somebody has the pseudonym of the whole", () => {
  const graph = networkGraph(
    {
      ...named,
      actors: [
        { ...person, id: "tom", name: "Tom", places: [{ domain: "work", memberId: "x" }], domains: ["work"] },
        ...named.actors,
      ],
    },
    ties,
    { familyLayer: false, pseudonyms: pseudonymWords, centre: "selam" },
  );
  expect(graph.nodes.map(({ values }) => values.label)).toEqual([
    "Het gezin",
    "Gezinslid A",
    "Persoon 2",
    "Persoon 3",
  ]);
});

test("one person more changes no id of the others", () => {
  const before = networkGraph({ ...named, actors: named.actors.slice(1), ties: [] }, ties, {
    familyLayer: true,
  });
  const after = networkGraph(named, ties, { familyLayer: true });
  for (const { id, source, target } of before.edges) {
    expect(after.edges.find((edge) => edge.id === id)).toMatchObject({ source, target });
  }
});
