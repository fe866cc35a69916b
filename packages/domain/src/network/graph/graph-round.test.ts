import { expect, test } from "vitest";
import { named, person, ties } from "../../testing/graph-family";
import { pseudonymWords } from "../../testing/pseudonym-words";
import { type MemberTie, notAsked } from "../tie/attribute";
import { networkGraph } from "./network-graph";

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
