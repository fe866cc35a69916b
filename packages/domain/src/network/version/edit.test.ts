import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "../../id";
import { anyMapFacts, mapFrom } from "../../testing/network-map";
import { mapDomains } from "../derive";
import { isGap } from "../gap";
import { notAsked } from "../tie/attribute";
import { editedVersion, mostPeople, type VersionEdit, versionEditInput } from "./edit";
import { type VersionMap, versionOf } from "./version";

const toldBy = ["selam"];
const told = { id: "v", at: 1, toldBy, about: "wished", where: "here" } as const;
const own = [{ id: "own1", name: "Geloof", icon: "star" }];
const at = (domain: string) => ({ domain, memberId: null });
const tie = { ...notAsked, actorId: "griet", memberId: "selam", closeness: "further" } as const;

function aMap(): VersionMap {
  const map = mapFrom({
    ...{ own, stored: new Map([["work", "spoken" as const]]) },
    actors: [
      { id: "griet", name: "Griet", places: [at("work")] },
      { id: "lieve", name: "Lieve", places: [at("work"), at("own1")] },
    ],
    needs: [
      {
        ...{ id: "n1", memberId: null, domain: "health", title: "Tolk", sensitive: false },
        ...{ state: "open", actorIds: ["griet"] },
      },
    ],
  });
  const ties = [{ id: "t", actorId: "griet", otherId: "lieve" }];
  return versionOf(told, { ...map, ties }, [tie, { ...tie, memberId: null }]).map;
}
const edit = (given: VersionEdit, map = aMap()) => editedVersion({ map, toldBy }, given);
const put = (more: Partial<Extract<VersionEdit, { kind: "put-person" }>> = {}): VersionEdit => ({
  ...{ kind: "put-person", actorId: "coach", name: "Coach", role: null, organisation: null },
  ...{ formal: false, volunteer: true, domain: null, ...more },
});
const of = (map: VersionMap, id: string) => map.actors.find((actor) => actor.id === id);
const domain = (map: VersionMap, key: string) => map.domains.find((one) => one.key === key);

test("somebody new comes last, in a domain or in none", () => {
  const map = edit(put({ domain: "leisure" }));
  expect(map.actors.map(({ id }) => id)).toEqual(["griet", "lieve", "coach"]);
  expect(of(map, "coach")).toEqual({
    ...{ id: "coach", name: "Coach", role: null, organisation: null, formal: false, volunteer: true },
    ...{ places: [at("leisure")], domains: ["leisure"] },
  });
  expect(domain(map, "leisure")).toMatchObject({ people: 1, shown: "hangs-on-one" });
  expect(of(edit(put()), "coach")).toMatchObject({ places: [], domains: [] });
});

test("somebody who stands there is called otherwise, and keeps their place", () => {
  const map = edit(put({ actorId: "griet", name: "Griet M.", formal: false, domain: "leisure" }));
  expect(map.actors).toHaveLength(2);
  expect(map.actors[0]).toMatchObject({
    ...{ id: "griet", name: "Griet M.", formal: false },
    ...{ places: [at("work"), at("leisure")], domains: ["work", "leisure", "health"] },
  });
  expect(map.account).toHaveLength(2);
});

test("who is taken away leaves needs, ties and feelings too; an empty chair shows", () => {
  const map = edit({ kind: "take-person", actorId: "griet" });
  expect(map.actors.map(({ id }) => id)).toEqual(["lieve"]);
  expect(map.needs).toMatchObject([{ actorIds: [], gap: true }]);
  expect([map.ties, map.account]).toEqual([[], []]);
  expect(domain(map, "health")).toMatchObject({ people: 0, gaps: 1, shown: "nobody" });
  expect(domain(map, "work")).toMatchObject({ stored: "spoken", people: 1 });
  expect(edit({ kind: "take-person", actorId: "lieve" }).account).toHaveLength(2);
  expect(edit({ kind: "take-person", actorId: "lieve" }).ties).toEqual([]);
});

test("a place more, once; a place less, with what is met there", () => {
  const placed = edit({ kind: "place-person", actorId: "griet", domain: "leisure" });
  expect(of(placed, "griet")?.domains).toEqual(["work", "leisure", "health"]);
  const twice = edit({ kind: "place-person", actorId: "griet", domain: "leisure" }, placed);
  expect(twice).toEqual(placed);
  const less = edit({ kind: "unplace-person", actorId: "griet", domain: "health" });
  expect(of(less, "griet")?.domains).toEqual(["work"]);
  expect(less.needs[0]).toMatchObject({ actorIds: [], gap: true });
  const none = edit({ kind: "unplace-person", actorId: "griet", domain: "work" });
  expect(of(none, "griet")).toMatchObject({ places: [], domains: ["health"] });
  expect(none.needs[0]).toMatchObject({ actorIds: ["griet"], gap: false });
});

test("a tie is told per account; what is told of nothing is no account", () => {
  const tell = (memberId: string | null, change: object) =>
    edit({ kind: "tell-tie", actorId: "griet", memberId, tie: change }).account;
  expect(tell("selam", { quality: "strong" })).toEqual([
    { ...tie, memberId: null },
    { ...tie, quality: "strong" },
  ]);
  expect(tell(null, { closeness: "close" })).toContainEqual(tie);
  expect(tell(null, { closeness: "close" })).toContainEqual({ ...tie, memberId: null, closeness: "close" });
  expect(tell("selam", { closeness: null })).toEqual([{ ...tie, memberId: null }]);
  const fresh = edit({ kind: "tell-tie", actorId: "lieve", memberId: null, tie: { group: "peers" } });
  expect(fresh.account).toContainEqual({ ...notAsked, actorId: "lieve", memberId: null, group: "peers" });
});

test.each<[string, VersionEdit]>([
  ["somebody who is not on it", { kind: "take-person", actorId: "tom" }],
  ["somebody to place", { kind: "place-person", actorId: "tom", domain: "work" }],
  ["a domain of another family", { kind: "place-person", actorId: "griet", domain: "own2" }],
  ["a domain for somebody new", put({ domain: "own2" })],
  ["a domain to leave", { kind: "unplace-person", actorId: "griet", domain: "own2" }],
  [
    "the feelings of who did not tell it",
    { kind: "tell-tie", actorId: "griet", memberId: "daniel", tie: {} },
  ],
])("not found: %s", (_, given) => {
  expect(() => edit(given)).toThrow(expect.objectContaining({ code: "not-found" }));
});

test("an own domain of the map is a domain of it", () => {
  expect(of(edit(put({ domain: "own1" })), "coach")?.domains).toEqual(["own1"]);
});

test("no more people than a map holds; who is there already may still be called otherwise", () => {
  const actor = aMap().actors[0];
  if (!actor) throw new Error("nobody");
  const actors = Array.from({ length: mostPeople }, (_, at) => ({ ...actor, id: `a${at}` }));
  const full = { ...aMap(), actors };
  expect(() => edit(put(), full)).toThrow(expect.objectContaining({ code: "not-valid" }));
  expect(edit(put({ actorId: "a7" }), full).actors).toHaveLength(mostPeople);
  expect(edit(put(), { ...full, actors: actors.slice(1) }).actors).toHaveLength(mostPeople);
});

test("law: an edit changes a copy, and domains and chairs are what the people make of them", () => {
  const anyEdit = fc.oneof(
    fc.constantFrom("a0", "a1", "new").map((actorId) => put({ actorId, domain: "work" })),
    fc.constantFrom("a0", "a1").map((actorId): VersionEdit => ({ kind: "take-person", actorId })),
    fc.constantFrom("work", "health").map((domain): VersionEdit => {
      return { kind: "unplace-person", actorId: "a0", domain };
    }),
  );
  fc.assert(
    fc.property(anyMapFacts, anyEdit, (facts, given) => {
      const { map } = versionOf(told, mapFrom(facts), []);
      if (!("actorId" in given) || (given.kind !== "put-person" && !of(map, given.actorId))) return;
      const before = structuredClone(map);
      const after = edit(given, map);
      expect(map).toEqual(before);
      const stored = new Map(after.domains.map((one) => [one.key, one.stored]));
      expect(after.domains).toEqual(mapDomains({ own, stored, actors: after.actors, needs: after.needs }));
      for (const need of after.needs) {
        expect(need.gap).toBe(isGap(need));
      }
    }),
  );
});

test("an edit is read with its limits; what it leaves out is nothing in particular", () => {
  const actorId = newId();
  expect(versionEditInput.parse({ kind: "put-person", actorId, name: " Coach ", formal: true })).toEqual({
    ...{ kind: "put-person", actorId, name: "Coach", role: null, organisation: null },
    ...{ formal: true, volunteer: false, domain: null },
  });
  const fits = (given: object) => versionEditInput.safeParse({ actorId, ...given }).success;
  expect(fits({ kind: "take-person" })).toBe(true);
  expect(fits({ kind: "take-person", actorId: "me" })).toBe(false);
  expect(fits({ kind: "place-person", domain: "nowhere" })).toBe(false);
  expect(fits({ kind: "unplace-person" })).toBe(false);
  expect(fits({ kind: "tell-tie", memberId: null, tie: { closeness: "near" } })).toBe(false);
  expect(fits({ kind: "draw" })).toBe(false);
});

test("a domain of the family's own is made on the drawing, named otherwise, and taken away with what was in it", () => {
  const garden = { kind: "put-domain", domainId: "own2", name: "Tuin", icon: "sun" } as const;
  const map = edit(garden);
  expect(map.domains.slice(-2)).toMatchObject([
    { key: "own1", own: { name: "Geloof" }, people: 1 },
    { key: "own2", own: { name: "Tuin", icon: "sun" }, stored: "not-spoken", people: 0 },
  ]);
  const placed = edit({ kind: "place-person", actorId: "griet", domain: "own2" }, map);
  expect(domain(placed, "own2")).toMatchObject({ people: 1, shown: "hangs-on-one" });
  const called = edit({ ...garden, name: "Moestuin" }, placed);
  expect(domain(called, "own2")).toMatchObject({ own: { name: "Moestuin" }, people: 1 });
  expect(called.domains).toHaveLength(placed.domains.length);
  const need = { ...aMap().needs[0], id: "n2", domain: "own2", gap: false } as VersionMap["needs"][number];
  const less = edit({ kind: "take-domain", domainId: "own2" }, { ...called, needs: [...called.needs, need] });
  expect(less.domains).toEqual(aMap().domains);
  expect(of(less, "griet")?.domains).toEqual(["work", "health"]);
  expect(less.needs.map(({ id }) => id)).toEqual(["n1"]);
});

test("the ten domains stay, what is not there is not found, and ten of its own are enough", () => {
  const take = (domainId: string) => () => edit({ kind: "take-domain", domainId });
  expect(take("work")).toThrow(expect.objectContaining({ code: "not-found" }));
  expect(take("own2")).toThrow(expect.objectContaining({ code: "not-found" }));
  const putDomain = (map: VersionMap, domainId: string) =>
    edit({ kind: "put-domain", domainId, name: "Tuin", icon: "star" }, map);
  const full = Array.from({ length: 9 }, (_, at) => `o${at}`).reduce(putDomain, aMap());
  expect(full.domains).toHaveLength(20);
  expect(() => putDomain(full, "o9")).toThrow(
    expect.objectContaining({ code: "not-now", reason: "too-many-domains" }),
  );
  expect(putDomain(full, "o8").domains).toHaveLength(20);
});
