import { qualities } from "@rondom/domain/network/feeling";
import { supportKinds } from "@rondom/domain/network/tie/support";
import fc from "fast-check";
import { randomMap } from "../map/random-map";
import type { EcomapInput, EcomapPerson } from "./input";
import { referenceEcomapWords, referenceGroups } from "./reference";

/** A random ecomap of at most `most` people with the names of random maps, some groups crowded, three namesakes. */
export function randomEcomap(most = 60): fc.Arbitrary<EcomapInput> {
  return randomMap(most).chain(({ actors, centre }) => {
    const tie = fc.record({
      group: fc.option(fc.constantFrom(...referenceGroups.map(({ key }) => key)), { freq: 20 }),
      quality: fc.option(fc.constantFrom(...qualities)),
      direction: fc.option(fc.constantFrom("take" as const, "give" as const, "both" as const)),
      supports: fc.subarray([...supportKinds]),
    });
    return fc
      .record({
        ties: fc.array(tie, { minLength: actors.length, maxLength: actors.length }),
        crowd: fc.constantFrom(...referenceGroups.map(({ key }) => key)),
        crowded: fc.boolean(),
      })
      .map(({ ties, crowd, crowded }): EcomapInput => {
        const people = ties.map((rest, i): EcomapPerson => {
          const { id = "", name = "", second = "", formal = false } = actors[i] ?? {};
          const group = crowded && i < 20 ? crowd : rest.group;
          return { ...rest, id, name: i < 3 ? "Jan Peeters" : name, second, formal, group, functions: [] };
        });
        return { centre, groups: referenceGroups, people, words: referenceEcomapWords };
      });
  });
}
