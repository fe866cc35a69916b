import fc from "fast-check";
import { expect, test } from "vitest";
import { anyMirrored } from "../../testing/mirrored";
import { emptyNetwork, smallNetwork } from "../../testing/small-network";
import { effects, networkField, networkFields, richnesses } from "./field";
import { mirrorOf } from "./mirror";

test("the field follows from two answers, and from nothing else", () => {
  expect(networkField({ richness: "rich", effect: "strengthening" })).toBe("resilient");
  expect(networkField({ richness: "rich", effect: "burdening" })).toBe("lonely");
  expect(networkField({ richness: "sparse", effect: "strengthening" })).toBe("few-contacts");
  expect(networkField({ richness: "sparse", effect: "burdening" })).toBe("isolated");
  const each = richnesses.flatMap((richness) => effects.map((effect) => networkField({ richness, effect })));
  expect(each.sort()).toEqual([...networkFields].sort());
});

test("with one question open there is no field", () => {
  for (const richness of richnesses) expect(networkField({ richness, effect: null })).toBeNull();
  for (const effect of effects) expect(networkField({ richness: null, effect })).toBeNull();
  expect(networkField({ richness: null, effect: null })).toBeNull();
});

test("the mirror holds each figure, and no score or total beside them", () => {
  const mirror = mirrorOf(smallNetwork);
  expect(Object.keys(mirror)).toEqual([
    "size",
    "reachability",
    "variety",
    "intensity",
    "reciprocity",
    "shares",
    "density",
    "externalInternal",
    "withNobody",
    "onOne",
    "load",
  ]);
  expect(mirror.size).toEqual({ count: 5, ids: ["griet", "bart", "lieve", "saba", "jos"] });
  expect(mirror.reachability.value).toBe(0.6);
  expect(mirror.density.value).toBe(0.2);
  expect(mirror.onOne.value).toBe(0.8);
});

test("an empty network has figures without a value", () => {
  const mirror = mirrorOf(emptyNetwork);
  expect(mirror.size).toEqual({ count: 0, ids: [] });
  expect([mirror.density.value, mirror.reachability.value, mirror.onOne.value]).toEqual([null, null, null]);
  expect(mirror.load).toEqual([]);
});

test("law: every value is between 0 and 1, or -1 and 1 for E-I; never infinite, never not a number", () => {
  fc.assert(
    fc.property(anyMirrored, (network) => {
      const { externalInternal, ...rest } = mirrorOf(network);
      for (const value of valuesIn(rest)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      for (const value of valuesIn(externalInternal)) expect(Math.abs(value)).toBeLessThanOrEqual(1);
    }),
  );
});

function valuesIn(part: unknown): number[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    key === "value" && typeof inner === "number" ? [inner] : valuesIn(inner),
  );
}
