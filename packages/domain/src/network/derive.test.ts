import { expect, test } from "vitest";
import { domainsOf, mapDomains } from "./derive";
import { lifeDomains } from "./life-domain";

const need = (domain: string, actorIds: string[], state: "open" | "met" = "open") => ({
  domain,
  state,
  actorIds,
});

test("an actor helps where they were put, home first, then where they meet a need that lives", () => {
  const actor = { id: "a", places: [{ domain: "leisure" }, { domain: "health" }] };
  const needs = [
    need("work", ["a"]),
    need("health", ["b", "a"]),
    need("finance", ["b"]),
    need("housing", ["a"], "met"),
  ];
  expect(domainsOf(actor, needs)).toEqual(["leisure", "health", "work"]);
});

test("a place held for two members counts once; none at all is allowed", () => {
  expect(domainsOf({ id: "a", places: [{ domain: "health" }, { domain: "health" }] }, [])).toEqual([
    "health",
  ]);
  expect(domainsOf({ id: "a", places: [] }, [])).toEqual([]);
});

test("the ten in their order, then the family's own; each with people, gaps and what it shows", () => {
  const domains = mapDomains({
    own: [{ id: "own1", name: "Geloof", icon: "sun" }],
    stored: new Map([
      ["housing", "no-need"],
      ["own1", "spoken"],
    ]),
    actors: [{ domains: ["work", "health"] }, { domains: ["work"] }],
    needs: [need("finance", []), need("health", []), need("leisure", [], "met")],
  });
  expect(domains.map((domain) => domain.key)).toEqual([...lifeDomains, "own1"]);
  const of = (key: string) => domains.find((domain) => domain.key === key);
  expect(of("work")).toEqual({
    key: "work",
    own: null,
    stored: "not-spoken",
    shown: "carried",
    people: 2,
    gaps: 0,
  });
  expect(of("health")).toMatchObject({ shown: "hangs-on-one", people: 1, gaps: 1 });
  expect(of("finance")).toMatchObject({ shown: "nobody", people: 0, gaps: 1 });
  expect(of("leisure")).toMatchObject({ shown: "not-spoken", gaps: 0 });
  expect(of("housing")).toMatchObject({ stored: "no-need", shown: "no-need" });
  expect(of("own1")).toMatchObject({
    own: { name: "Geloof", icon: "sun" },
    stored: "spoken",
    shown: "spoken",
  });
});
