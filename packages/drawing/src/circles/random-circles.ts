import { closenesses } from "@rondom/domain/network/tie/attribute";
import fc from "fast-check";
import { randomMap } from "../map/random-map";
import type { CirclesInput } from "./input";
import { referenceCirclesWords } from "./reference";

/** Random circles of at most `most` people with the names and domains of random maps. */
export function randomCircles(most = 60): fc.Arbitrary<CirclesInput> {
  return randomMap(most).chain(({ actors, centre, domains }) =>
    fc
      .array(fc.option(fc.constantFrom(...closenesses), { freq: 4 }), {
        minLength: actors.length,
        maxLength: actors.length,
      })
      .map((closeness) => ({
        centre,
        domains: domains.map(({ key }) => key),
        people: actors.map(({ id, name, second = "", formal, domains: own }, i) => ({
          id,
          name: i < 3 ? "Jan Peeters" : name,
          second,
          formal,
          domains: own,
          closeness: closeness[i] ?? null,
        })),
        words: referenceCirclesWords,
      })),
  );
}
