import fc from "fast-check";
import { expect, test } from "vitest";
import { named, ties } from "../../testing/graph-family";
import { anyTies } from "../../testing/mirrored";
import { anyMapFacts, mapFrom } from "../../testing/network-map";
import { pseudonymWords, stringsIn } from "../../testing/pseudonym-words";
import { readGraphMl } from "../../testing/read-graph-ml";
import { graphMl } from "./graph-ml";
import { networkGraph } from "./network-graph";

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
