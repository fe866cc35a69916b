import fc from "fast-check";
import { expect, test } from "vitest";
import { anyCompared, versionActor } from "../../testing/map-version";
import { figure } from "../mirror/figure";
import { type MemberTie, notAsked } from "../tie/attribute";
import { type DifferenceItem, difference } from "./difference";

const tie = (actorId: string, told: Partial<MemberTie>, memberId: string | null = "selam"): MemberTie => ({
  ...notAsked,
  actorId,
  memberId,
  ...told,
});
const griet = versionActor("griet", true, ["education"]);
const lieve = versionActor("lieve", false, ["volunteers"]);
const bart = versionActor("bart", true, ["finance"]);
const jos = versionActor("jos", false, ["leisure", "volunteers"]);

test("worked by hand: a year later", () => {
  const before = {
    actors: [griet, lieve, bart],
    account: [
      tie("griet", { closeness: "further", quality: "conflicted" }),
      tie("lieve", { closeness: "very-close", quality: "strong" }),
      tie("lieve", { closeness: "further" }, null),
      tie("bart", { closeness: "further" }),
    ],
  };
  const after = {
    actors: [lieve, jos, griet],
    account: [
      tie("lieve", { closeness: "close", quality: "strong" }),
      tie("griet", { closeness: "close", quality: "supportive" }),
      tie("bart", { closeness: "close" }),
      tie("jos", { closeness: "close" }),
    ],
  };
  expect(difference(before, after)).toEqual([
    { kind: "came", actor: jos },
    { kind: "went", actor: bart },
    { kind: "closer", actorId: "griet", memberId: "selam", from: "further", to: "close" },
    { kind: "quality", actorId: "griet", memberId: "selam", from: "conflicted", to: "supportive" },
    { kind: "further", actorId: "lieve", memberId: "selam", from: "very-close", to: "close" },
    { kind: "new-domain", domain: "leisure", actorIds: ["jos"] },
    { kind: "lost-domain", domain: "finance", actorIds: ["bart"] },
    {
      kind: "formal-share",
      from: figure(["griet", "bart"], ["griet", "lieve", "bart"]),
      to: figure(["griet"], ["lieve", "jos", "griet"]),
    },
  ]);
});

test("what was not asked in one of the two is no difference", () => {
  const asked = { actors: [griet], account: [tie("griet", { closeness: "close", quality: "strong" })] };
  const unasked = { actors: [griet], account: [tie("griet", {})] };
  expect(difference(asked, unasked)).toEqual([]);
  expect(difference(unasked, asked)).toEqual([]);
  expect(difference(asked, { actors: [griet], account: [] })).toEqual([]);
});

test("the accounts of two members are never compared with each other", () => {
  const selam = { actors: [griet], account: [tie("griet", { closeness: "close" })] };
  const daniel = { actors: [griet], account: [tie("griet", { closeness: "further" }, "daniel")] };
  expect(difference(selam, daniel)).toEqual([]);
});

test("a tie with somebody who stands on one map alone is no difference of that tie", () => {
  const told = (closeness: "close" | "further") => [tie("griet", { closeness })];
  const without = difference(
    { actors: [griet], account: told("close") },
    { actors: [], account: told("further") },
  );
  expect(without.map(({ kind }) => kind)).toEqual(["went", "lost-domain", "formal-share"]);
  const came = difference(
    { actors: [], account: told("close") },
    { actors: [griet], account: told("further") },
  );
  expect(came.map(({ kind }) => kind)).toEqual(["came", "new-domain", "formal-share"]);
});

test("the same share of other people is no difference of the share", () => {
  const items = difference({ actors: [griet], account: [] }, { actors: [bart], account: [] });
  expect(items.map(({ kind }) => kind)).toEqual(["came", "went", "new-domain", "lost-domain"]);
});

test("law: a map does not differ from itself", () => {
  fc.assert(
    fc.property(anyCompared, (map) => {
      expect(difference(map, map)).toEqual([]);
    }),
  );
});

const opposite = {
  came: "went",
  went: "came",
  closer: "further",
  further: "closer",
  "new-domain": "lost-domain",
  "lost-domain": "new-domain",
} as const;

function mirrored(item: DifferenceItem): object {
  const { kind } = item;
  const turned = kind in opposite ? opposite[kind as keyof typeof opposite] : kind;
  return "from" in item ? { ...item, kind: turned, from: item.to, to: item.from } : { ...item, kind: turned };
}

test("law: seen the other way round, everything is turned", () => {
  const sorted = (items: object[]) => items.map((item) => JSON.stringify(item, keysIn(item).sort())).sort();
  fc.assert(
    fc.property(anyCompared, anyCompared, (one, other) => {
      expect(sorted(difference(other, one))).toEqual(sorted(difference(one, other).map(mirrored)));
    }),
  );
});

function keysIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}

test("law: whoever came and went make the people of one map those of the other", () => {
  fc.assert(
    fc.property(anyCompared, anyCompared, (before, after) => {
      const items = difference(before, after);
      const people = new Set(before.actors.map(({ id }) => id));
      for (const item of items) if (item.kind === "went") expect(people.delete(item.actor.id)).toBe(true);
      for (const item of items) {
        if (item.kind !== "came") continue;
        expect(people.has(item.actor.id)).toBe(false);
        people.add(item.actor.id);
      }
      expect([...people].sort()).toEqual(after.actors.map(({ id }) => id).sort());
    }),
  );
});

test("law: domains and shares against a plain recount", () => {
  fc.assert(
    fc.property(anyCompared, anyCompared, (before, after) => {
      const items = difference(before, after);
      const [was, is] = [before, after].map((map) => new Set(map.actors.flatMap(({ domains }) => domains)));
      const fresh = items.flatMap((item) => (item.kind === "new-domain" ? [item.domain] : []));
      expect(fresh.sort()).toEqual([...(is ?? [])].filter((key) => !was?.has(key)).sort());
      const [first, last] = [before, after].map(({ actors }) => {
        const formal = actors.filter((actor) => actor.formal).length;
        return actors.length === 0 ? null : formal / actors.length;
      });
      expect(items.some(({ kind }) => kind === "formal-share")).toBe(first !== last);
    }),
  );
});
