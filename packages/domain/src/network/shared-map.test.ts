import { expect, test } from "vitest";
import { domainsOf, mapDomains } from "./derive";
import { isGap } from "./gap";
import type { MapActor, MapNeed, NetworkMap } from "./map";
import { sharedMap } from "./shared-map";

const agreed = { id: "k", memberId: "selam", memberName: "Selam", at: 1 };

function need(id: string, change: Partial<MapNeed>): MapNeed {
  const made = {
    id,
    memberId: null,
    domain: "work",
    title: id,
    sensitive: false,
    state: "open" as const,
    actorIds: [],
    ...change,
  };
  return { ...made, gap: isGap(made) };
}

function mapOf(needs: MapNeed[], people: Partial<MapActor>[] = []): NetworkMap {
  const actors = people.map((change, at): MapActor => {
    const actor = {
      id: `a${at}`,
      name: `Actor ${at}`,
      role: null,
      organisation: null,
      formal: true,
      volunteer: false,
      places: [],
      domains: [],
      consents: { invite: null, name: null },
      ...change,
    };
    return { ...actor, domains: domainsOf(actor, needs) };
  });
  const domains = mapDomains({ own: [], stored: new Map([["work", "spoken"]]), actors, needs });
  return { members: [], domains, actors, needs, ties: [] };
}

const titles = (map: { needs: { id: string }[] }) => map.needs.map((one) => one.id);
const adult = { memberId: "selam", minor: false };
const minor = { memberId: "daniel", minor: true };

test("a sensitive need is seen by whose it is; one of the whole family by its adults", () => {
  const map = mapOf([
    need("open to all", {}),
    need("of Daniel", { memberId: "daniel" }),
    need("sensitive, family's", { sensitive: true }),
    need("sensitive, Selam's", { sensitive: true, memberId: "selam" }),
    need("sensitive, Daniel's", { sensitive: true, memberId: "daniel" }),
  ]);
  expect(titles(sharedMap(map, adult))).toEqual([
    "open to all",
    "of Daniel",
    "sensitive, family's",
    "sensitive, Selam's",
  ]);
  expect(titles(sharedMap(map, minor))).toEqual(["open to all", "of Daniel", "sensitive, Daniel's"]);
});

test("what only a hidden need says is hidden too: the empty chair, and who is there for it alone", () => {
  const hidden = need("h", { domain: "health", sensitive: true, memberId: "selam", actorIds: ["a0", "a1"] });
  const chair = need("c", { domain: "finance", sensitive: true, memberId: "selam" });
  const seen = need("s", { domain: "health", actorIds: ["a1"] });
  const map = mapOf([hidden, chair, seen], [{}, {}, { places: [{ domain: "health", memberId: null }] }]);
  expect(map.domains.find((one) => one.key === "health")?.people).toBe(3);
  expect(map.domains.find((one) => one.key === "finance")?.shown).toBe("nobody");
  const shared = sharedMap(map, minor);
  expect(shared.actors.map((actor) => actor.domains)).toEqual([[], ["health"], ["health"]]);
  expect(shared.domains.find((one) => one.key === "health")).toMatchObject({ people: 2, shown: "carried" });
  expect(shared.domains.find((one) => one.key === "finance")).toMatchObject({ gaps: 0, shown: "not-spoken" });
  expect(shared.domains.find((one) => one.key === "work")?.stored).toBe("spoken");
  expect(sharedMap(map, adult)).toMatchObject({ domains: map.domains });
});

test("a place that is on the map itself stays, also when a hidden need names the same domain", () => {
  const hidden = need("h", { domain: "health", sensitive: true, memberId: "selam", actorIds: ["a0"] });
  const map = mapOf([hidden], [{ places: [{ domain: "health", memberId: null }] }]);
  expect(sharedMap(map, minor).actors[0]?.domains).toEqual(["health"]);
});

test("who may be named and invited is said, who agreed is not", () => {
  const map = mapOf(
    [],
    [{ consents: { invite: agreed, name: null } }, { consents: { invite: null, name: agreed } }],
  );
  const { actors } = sharedMap(map, adult);
  expect(actors.map(({ mayBeInvited, mayBeNamed }) => [mayBeInvited, mayBeNamed])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(actors[0]).not.toHaveProperty("consents");
});
