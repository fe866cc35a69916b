import fc from "fast-check";
import { expect, test } from "vitest";
import { anyMirrored } from "../../testing/mirrored";
import { density } from "./density";
import { mirrorOf } from "./mirror";
import type { Tally } from "./tally";

test("each answer of each question, by a plain recount of rows", () => {
  fc.assert(
    fc.property(anyMirrored, (network) => {
      const { variety, intensity, reciprocity, shares, size } = mirrorOf(network);
      expect(size.count).toBe(network.actors.length);
      const tallies: [string, Tally<string>][] = [
        ["group", variety.groups],
        ["closeness", intensity.closeness],
        ["strength", intensity.strength],
        ["frequency", intensity.frequency],
        ...Object.entries<Tally<string>>({ ...shares }),
      ];
      for (const [key, { of, kinds, asked, notAsked }] of tallies) {
        const answers = network.actors.map(({ id }) => {
          const row = network.account.find(({ actorId }) => actorId === id);
          const said: unknown = row ? Object.entries(row).find(([name]) => name === key)?.[1] : null;
          return said === null ? null : [said].flat();
        });
        const given = answers.filter((one) => one !== null);
        expect([asked.length, notAsked.length], key).toEqual([given.length, answers.length - given.length]);
        let kindsSaid = 0;
        for (const [value, { numerator, denominator }] of Object.entries(of)) {
          const saying = given.filter((one) => one.includes(value)).length;
          if (saying > 0) kindsSaid += 1;
          expect([numerator, denominator], `${key} ${value}`).toEqual([saying, given.length]);
        }
        expect(kinds, key).toBe(kindsSaid);
      }
      for (const { key } of network.domains) {
        const there = network.actors.filter(({ domains }) => domains.includes(key)).length;
        expect(variety.domains.of[key]?.numerator).toBe(there);
      }
      let [taken, given, noHelp] = [0, 0, 0];
      for (const { id } of network.actors) {
        const row = network.account.find(({ actorId }) => actorId === id);
        const ways = (row?.supports ?? []).map(({ direction }) => direction);
        if (row?.supports?.length === 0) noHelp += 1;
        if (ways.length > 0 && ways.every((way) => way === "take")) taken += 1;
        if (ways.length > 0 && ways.every((way) => way === "give")) given += 1;
        const kinds = (row?.supports ?? []).map(({ kind }) => kind);
        for (const [kind, { ids }] of Object.entries(variety.supports.of)) {
          expect(ids.includes(id)).toBe(kinds.some((one) => one === kind));
        }
      }
      expect(reciprocity.of.take.numerator).toBe(taken);
      expect(reciprocity.of.give.numerator).toBe(given);
      expect(reciprocity.noHelp).toHaveLength(noHelp);
    }),
  );
});

test("who knows nobody, by a plain recount of ties", () => {
  fc.assert(
    fc.property(anyMirrored, (network) => {
      const { untied } = density(network);
      const here = new Set(network.actors.map(({ id }) => id));
      for (const { id } of network.actors) {
        const knows = network.ties.some(
          ({ actorId, otherId }) =>
            actorId !== otherId &&
            here.has(actorId) &&
            here.has(otherId) &&
            (actorId === id || otherId === id),
        );
        expect(untied.includes(id)).toBe(!knows);
      }
    }),
  );
});
