import fc from "fast-check";
import { expect, test } from "vitest";
import { anyMapFacts, mapFrom, someDomains } from "../testing/network-map";
import { leftOut } from "./left-out";
import { needIsLive } from "./need";
import { sightOf } from "./participant-map";

const at = (domain: string) => ({ domain, memberId: null });
const plain = { memberId: null, domain: "work", sensitive: false, state: "open" as const, actorIds: [] };

test("the coordinator is told what each reader does not see, and nothing where all is seen", () => {
  const map = mapFrom({
    own: [{ id: "own1", name: "Geloof", icon: "star" }],
    stored: new Map(),
    actors: [
      { id: "a", name: "Griet Maes", places: [at("work"), at("leisure")] },
      { id: "b", name: "Bart Claes", places: [at("work"), at("health")] },
    ],
    needs: [
      { ...plain, id: "n1", title: "stil", sensitive: true },
      { ...plain, id: "n2", title: "luid" },
      { ...plain, id: "n3", title: "voorbij", sensitive: true, state: "met" },
      { ...plain, id: "n4", title: "pijn", domain: "health", actorIds: ["b"] },
      { ...plain, id: "n5", title: "bal", domain: "leisure" },
    ],
  });
  const sharing = { domains: new Set(["work", "leisure"]), withheld: new Set(["b"]) };
  const out = leftOut(map, sharing, null);
  expect(out.slice(0, 1)).toEqual([{ key: "volunteers", own: null, shared: false, people: [], needs: [] }]);
  expect(out.filter(({ people, needs }) => people.length + needs.length > 0)).toEqual([
    {
      key: "work",
      own: null,
      shared: true,
      people: [{ id: "b", name: "Bart Claes" }],
      needs: [{ id: "n1", title: "stil", sensitive: true, chair: true }],
    },
    {
      key: "health",
      own: null,
      shared: false,
      people: [{ id: "b", name: "Bart Claes" }],
      needs: [{ id: "n4", title: "pijn", sensitive: false, chair: false }],
    },
  ]);
  expect(out.map(({ key }) => key)).not.toContain("leisure");
  expect(out.at(-1)).toMatchObject({ key: "own1", own: { name: "Geloof", icon: "star" }, shared: false });
  // Nobody is hidden from themselves, wherever they stand.
  const ofB = leftOut(map, sharing, "b");
  expect(ofB.flatMap(({ people }) => people)).toEqual([]);
  expect(leftOut(map, sharing, "a").flatMap(({ people }) => people.map(({ id }) => id))).toEqual(["b", "b"]);
});

test("what is seen and what is left out are together all that lives, and never the same", () => {
  const withheld = fc.subarray(["a0", "a1", "a2"]);
  fc.assert(
    fc.property(anyMapFacts, fc.subarray(someDomains), withheld, (facts, domains, without) => {
      const map = mapFrom(facts);
      const sharing = { domains: new Set(domains), withheld: new Set(without) };
      const sight = sightOf(map, sharing, null);
      const out = leftOut(map, sharing, null);
      for (const { key } of map.domains) {
        const hidden = out.find((one) => one.key === key);
        const seen = domains.includes(key);
        const seenPeople = seen ? sight.actors.filter((one) => one.domains.includes(key)) : [];
        const seenNeeds = seen ? sight.needs.filter((one) => one.domain === key) : [];
        const ids = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);
        expect([...ids(seenPeople), ...ids(hidden?.people)].sort()).toEqual(
          ids(map.actors.filter((one) => one.domains.includes(key))).sort(),
        );
        expect([...ids(seenNeeds), ...ids(hidden?.needs)].sort()).toEqual(
          ids(map.needs.filter((one) => one.domain === key && needIsLive(one.state))).sort(),
        );
      }
    }),
  );
});
