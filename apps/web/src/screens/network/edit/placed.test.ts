import type { Network } from "@rondom/services/network/read-network";
import { expect, it } from "vitest";
import { placed } from "./placed";

const actor = (id: string, ...domains: string[]) => ({
  id,
  domains,
  places: domains.map((domain) => ({ domain, memberId: domain === "work" ? "rahel" : null })),
});
const network = {
  actors: [actor("griet", "work", "finance"), actor("mia", "leisure"), actor("jos")],
  needs: [],
  domains: [
    { key: "work", own: null, stored: "spoken" },
    { key: "own-one", own: { name: "Tuin", icon: "star" }, stored: "not-spoken" },
  ],
} as unknown as Network;
const domainsOf = (next: Network, id: string) => next.actors.find((one) => one.id === id)?.domains;

it("moves seats, each out of its own domain, and keeps for whom", () => {
  const seats = [
    { actorId: "griet", domain: "work" },
    { actorId: "jos", domain: null },
  ];
  const next = placed(network, seats, "housing", "move");
  expect(domainsOf(next, "griet")).toEqual(["housing", "finance"]);
  expect(next.actors[0]?.places[0]).toEqual({ domain: "housing", memberId: "rahel" });
  expect(domainsOf(next, "jos")).toEqual(["housing"]);
  expect(next.actors[1]).toBe(network.actors[1]);
});

it("places somebody as well, once", () => {
  const seats = [{ actorId: "mia", domain: "leisure" }];
  expect(domainsOf(placed(network, seats, "own-one", "also"), "mia")).toEqual(["leisure", "own-one"]);
  expect(domainsOf(placed(network, seats, "leisure", "also"), "mia")).toEqual(["leisure"]);
});

it("tells the domains anew, a family's own among them", () => {
  const next = placed(network, [{ actorId: "mia", domain: "leisure" }], "own-one", "move");
  const own = next.domains.find(({ key }) => key === "own-one");
  expect(own).toMatchObject({ own: { name: "Tuin", icon: "star" }, shown: "hangs-on-one", people: 1 });
  expect(next.domains.find(({ key }) => key === "leisure")).toMatchObject({
    people: 0,
    stored: "not-spoken",
  });
  expect(next.domains.find(({ key }) => key === "work")).toMatchObject({ stored: "spoken", people: 1 });
});
