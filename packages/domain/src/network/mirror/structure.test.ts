import fc from "fast-check";
import { expect, test } from "vitest";
import { anyMirrored } from "../../testing/mirrored";
import { emptyNetwork, smallNetwork } from "../../testing/small-network";
import { density, pairsOf } from "./density";
import { domainsOnOne, domainsWithNobody } from "./domains";
import { externalInternal } from "./external-internal";
import { figure } from "./figure";
import { loadPerPerson } from "./load";

test("density counts each pair once, and nobody with themselves or with somebody gone", () => {
  expect(density(smallNetwork)).toEqual({
    value: 0.2,
    numerator: 2,
    denominator: 10,
    pairs: [
      ["bart", "griet"],
      ["griet", "lieve"],
    ],
    untied: ["jos", "saba"],
  });
});

test("nobody and one person cannot know anybody; two can", () => {
  expect(density(emptyNetwork)).toEqual({ value: null, numerator: 0, denominator: 0, pairs: [], untied: [] });
  const people = (many: number) => ({ ...smallNetwork, actors: smallNetwork.actors.slice(0, many) });
  expect(density(people(1))).toMatchObject({ value: null, denominator: 0, untied: ["griet"] });
  expect(density(people(2))).toMatchObject({ value: 1, numerator: 1, denominator: 1, untied: [] });
  expect(externalInternal(emptyNetwork).value).toBeNull();
});

test("E-I with its counts", () => {
  expect(externalInternal(smallNetwork)).toEqual({
    value: 0,
    external: [["griet", "lieve"]],
    internal: [["bart", "griet"]],
    formal: ["griet", "bart"],
    informal: ["lieve", "saba", "jos"],
    possibleExternal: 6,
    possibleInternal: 4,
  });
  const only = (at: number) => ({ ...smallNetwork, ties: smallNetwork.ties.slice(at, at + 1) });
  expect(externalInternal(only(0)).value).toBe(-1);
  expect(externalInternal(only(1)).value).toBe(1);
});

test("domains with a need and nobody, and those that hang on one", () => {
  expect(domainsWithNobody(smallNetwork)).toEqual(figure(["health"], ["health", "education"]));
  expect(domainsOnOne(smallNetwork)).toEqual({
    ...figure(
      ["volunteers", "finance", "housing", "informal"],
      ["volunteers", "finance", "housing", "education", "informal"],
    ),
    on: { volunteers: "lieve", finance: "bart", housing: "bart", informal: "saba" },
  });
  expect(domainsWithNobody(emptyNetwork).value).toBeNull();
  expect(domainsOnOne(emptyNetwork)).toEqual({ ...figure([], []), on: {} });
});

test("the load of each person, in the order of the map", () => {
  expect(loadPerPerson(smallNetwork)).toEqual([
    { actorId: "griet", domains: ["education"], needIds: [], alone: [] },
    { actorId: "bart", domains: ["finance", "housing"], needIds: [], alone: ["finance", "housing"] },
    {
      actorId: "lieve",
      domains: ["volunteers", "education"],
      needIds: ["homework"],
      alone: ["volunteers"],
    },
    { actorId: "saba", domains: ["informal"], needIds: [], alone: ["informal"] },
    { actorId: "jos", domains: [], needIds: [], alone: [] },
  ]);
});

test("laws and plain recounts of who knows whom", () => {
  fc.assert(
    fc.property(anyMirrored, (network) => {
      let [known, crossing, possible] = [0, 0, 0];
      const { actors, ties } = network;
      for (const [at, one] of actors.entries()) {
        for (const other of actors.slice(at + 1)) {
          possible += 1;
          const ids = [one.id, other.id];
          if (
            !ties.some(
              (tie) => ids.includes(tie.actorId) && ids.includes(tie.otherId) && tie.actorId !== tie.otherId,
            )
          )
            continue;
          known += 1;
          if (one.formal !== other.formal) crossing += 1;
        }
      }
      const counted = density(network);
      expect([counted.numerator, counted.denominator]).toEqual([known, possible]);
      expect(counted.value).toBe(possible === 0 ? null : known / possible);
      const index = externalInternal(network);
      expect([index.external.length, index.internal.length]).toEqual([crossing, known - crossing]);
      expect(index.value).toBe(known === 0 ? null : (crossing - (known - crossing)) / known);
      expect(index.possibleExternal + index.possibleInternal).toBe(possible);
      expect(index.value ?? 0).toBeGreaterThanOrEqual(-1);
      expect(index.value ?? 0).toBeLessThanOrEqual(1);
      const turned = ties.map(({ actorId, otherId }) => ({ actorId: otherId, otherId: actorId }));
      expect(pairsOf({ actors, ties: [...turned, ...ties] }).sort()).toEqual(pairsOf(network).sort());
    }),
  );
});

test("the figures of domains say what the map shows", () => {
  fc.assert(
    fc.property(anyMirrored, (network) => {
      const shown = (state: string) =>
        network.domains.filter((domain) => domain.shown === state).map(({ key }) => key);
      const onOne = domainsOnOne(network);
      expect(onOne.ids).toEqual(shown("hangs-on-one"));
      expect(onOne.denominator).toBe(shown("hangs-on-one").length + shown("carried").length);
      const nobody = domainsWithNobody(network);
      expect(nobody.ids).toEqual(shown("nobody"));
      const live = network.needs.filter(({ state }) => state === "open" || state === "being-met");
      expect(nobody.denominator).toBe(new Set(live.map(({ domain }) => domain)).size);
      const loads = loadPerPerson(network);
      expect(loads.flatMap(({ alone }) => alone).sort()).toEqual([...onOne.ids].sort());
      for (const { actorId, needIds } of loads) {
        expect(needIds).toEqual(live.filter((need) => need.actorIds.includes(actorId)).map(({ id }) => id));
      }
    }),
  );
});
