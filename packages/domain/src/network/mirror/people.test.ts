import fc from "fast-check";
import { expect, test } from "vitest";
import { anyMirrored, anyTies } from "../../testing/mirrored";
import { emptyNetwork, smallNetwork } from "../../testing/small-network";
import { notAsked } from "../tie/attribute";
import { figure } from "./figure";
import { intensity } from "./intensity";
import { accountOf, toldOf } from "./mirrored";
import { reachability } from "./reachability";
import { reciprocity } from "./reciprocity";
import { shares } from "./shares";
import { variety } from "./variety";

const everybody = ["griet", "bart", "lieve", "saba", "jos"];

test("reachable by a number, an address, or because they said how they have contact", () => {
  expect(reachability(smallNetwork)).toEqual({
    // Lieve was asked how and has no way yet; Jos was not asked.
    ...figure(["griet", "bart", "saba"], everybody, ["jos"]),
    phone: ["griet"],
    mail: ["griet", "bart"],
    means: ["bart", "saba"],
  });
  expect(reachability(emptyNetwork)).toMatchObject({ value: null, numerator: 0, denominator: 0 });
});

test("variety: formal and informal, domains, groups and kinds of support", () => {
  const { formality, domains, groups, supports } = variety(smallNetwork);
  expect(formality.of.formal).toEqual(figure(["griet", "bart"], everybody));
  expect(formality.of.informal).toEqual(figure(["lieve", "saba", "jos"], everybody));
  expect([domains.kinds, domains.possible]).toEqual([5, 7]);
  expect(domains.of.education).toEqual(figure(["griet", "lieve"], everybody));
  expect([groups.kinds, groups.possible]).toEqual([3, 9]);
  expect(groups.of.friends).toEqual(figure(["lieve"], ["griet", "bart", "lieve"], ["saba", "jos"]));
  expect([supports.kinds, supports.possible]).toEqual([3, 3]);
  expect(supports.of.informational).toEqual(
    figure(["griet", "lieve"], ["griet", "bart", "lieve", "saba"], ["jos"]),
  );
});

test("intensity: near, strong and often, each among those who were asked", () => {
  const { closeness, strength, frequency, atLeastWeekly } = intensity(smallNetwork);
  expect(closeness.of.close).toEqual(figure(["lieve"], ["lieve", "saba"], ["griet", "bart", "jos"]));
  expect(strength.of.strong).toEqual(figure(["saba"], ["griet", "bart", "saba"], ["lieve", "jos"]));
  expect(frequency.of.monthly).toEqual(figure(["bart"], ["griet", "bart", "lieve"], ["saba", "jos"]));
  expect(atLeastWeekly).toEqual(figure(["griet", "lieve"], ["griet", "bart", "lieve"], ["saba", "jos"]));
});

test("reciprocity: advice taken and things given is mutual; no help at all is not counted", () => {
  const among = ["griet", "lieve", "saba"];
  expect(reciprocity(smallNetwork)).toEqual({
    of: {
      give: figure([], among, ["jos"]),
      take: figure(["griet"], among, ["jos"]),
      both: figure(["lieve", "saba"], among, ["jos"]),
    },
    kinds: 2,
    possible: 3,
    asked: among,
    notAsked: ["jos"],
    noHelp: ["bart"],
  });
});

test("the other shares", () => {
  const { quality, functions, costs, means, where, outlook } = shares(smallNetwork);
  const asked = ["griet", "bart", "lieve", "saba"];
  expect(quality.of.supportive).toEqual(figure(["griet", "lieve"], asked, ["jos"]));
  expect(quality.of.neutral.value).toBe(0);
  expect(functions.of.affection).toEqual(
    figure(["lieve", "saba"], ["lieve", "saba"], ["griet", "bart", "jos"]),
  );
  expect(costs.of.indebting).toEqual(figure(["saba"], ["bart", "saba"], ["griet", "lieve", "jos"]));
  expect(means.of.phone).toEqual(figure(["saba"], ["bart", "lieve", "saba"], ["griet", "jos"]));
  expect(where.of.abroad).toEqual(figure(["saba"], ["bart", "saba"], ["griet", "lieve", "jos"]));
  expect(outlook.of.bridging).toEqual(figure(["bart", "lieve"], ["bart", "lieve", "saba"], ["griet", "jos"]));
});

test("nobody and one person", () => {
  expect(variety(emptyNetwork).formality.of.formal.value).toBeNull();
  expect(reciprocity(emptyNetwork).of.both.value).toBeNull();
  expect(intensity(emptyNetwork).atLeastWeekly.value).toBeNull();
  const alone = { ...emptyNetwork, actors: smallNetwork.actors.slice(0, 1), account: smallNetwork.account };
  expect(variety(alone).formality.of.formal).toEqual(figure(["griet"], ["griet"]));
  expect(shares(alone).quality.of.supportive).toEqual(figure(["griet"], ["griet"]));
  expect(reciprocity(alone).of.take.value).toBe(1);
});

test("every figure against a plain recount", () => {
  fc.assert(
    fc.property(anyMirrored, (network) => {
      let [reached, formal, often, oftenAsked, mutual, helped, warm, asked] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (const actor of network.actors) {
        const tie = network.account.filter((one) => one.actorId === actor.id)[0];
        if (actor.phone || actor.mail || (tie?.means ?? []).length > 0) reached += 1;
        if (actor.formal) formal += 1;
        if (tie?.frequency) oftenAsked += 1;
        if (tie?.frequency === "daily" || tie?.frequency === "weekly") often += 1;
        const ways = (tie?.supports ?? []).map(({ direction }) => direction);
        if (ways.length > 0) helped += 1;
        if (ways.includes("both") || (ways.includes("give") && ways.includes("take"))) mutual += 1;
        if (tie?.quality) asked += 1;
        if (tie?.quality === "strong") warm += 1;
      }
      const counts = ({ numerator, denominator }: { numerator: number; denominator: number }) => [
        numerator,
        denominator,
      ];
      expect(counts(reachability(network))).toEqual([reached, network.actors.length]);
      expect(counts(variety(network).formality.of.formal)).toEqual([formal, network.actors.length]);
      expect(counts(intensity(network).atLeastWeekly)).toEqual([often, oftenAsked]);
      expect(counts(reciprocity(network).of.both)).toEqual([mutual, helped]);
      expect(counts(shares(network).quality.of.strong)).toEqual([warm, asked]);
      expect(shares(network).quality.notAsked).toHaveLength(network.actors.length - asked);
    }),
  );
});

test("law: somebody new of whom nothing was asked changes no share of what was asked", () => {
  fc.assert(
    fc.property(anyMirrored, (network) => {
      const newcomer = { id: "new", formal: false, domains: [], phone: false, mail: false };
      const grown = { ...network, actors: [...network.actors, newcomer] };
      const tied = {
        ...grown,
        account: [...network.account, { ...notAsked, actorId: "new", memberId: null }],
      };
      for (const after of [grown, tied]) {
        expect(shares(after).quality.of.strong.value).toBe(shares(network).quality.of.strong.value);
        expect(shares(after).quality.notAsked).toEqual([...shares(network).quality.notAsked, "new"]);
        expect(reciprocity(after).of.both.value).toBe(reciprocity(network).of.both.value);
        expect(intensity(after).atLeastWeekly.value).toBe(intensity(network).atLeastWeekly.value);
        expect(variety(after).groups.kinds).toBe(variety(network).groups.kinds);
      }
    }),
  );
});

test("an account is one member's, or the family's together; nothing is asked of a tie outside it", () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const parts = [null, "selam", "daniel"].map((memberId) => accountOf(ties, memberId));
      expect(parts.flat()).toHaveLength(ties.length);
      expect(new Set(parts[1]?.map(({ memberId }) => memberId))).toEqual(
        new Set(parts[1]?.length ? ["selam"] : []),
      );
    }),
  );
  expect(toldOf(smallNetwork, "jos")).toEqual(notAsked);
  expect(toldOf(smallNetwork, "saba").where).toBe("abroad");
});
