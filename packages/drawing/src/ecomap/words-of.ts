import { qualities } from "@rondom/domain/network/feeling";
import { tieFunctions } from "@rondom/domain/network/tie/attribute";
import type { TieGroup } from "@rondom/domain/network/tie/group";
import { supportDirections, supportKinds } from "@rondom/domain/network/tie/support";
import type { EcomapWords } from "./input";

type Direction = (typeof supportDirections)[number];
type PlainKey = "notAsked" | "formal" | "informal" | "position";
type WordKey =
  | PlainKey
  | `quality.${(typeof qualities)[number]}`
  | `direction.${Direction}`
  | `directionOf.${Direction}`
  | `support.${(typeof supportKinds)[number]}`
  | `function.${(typeof tieFunctions)[number]}`
  | `group.${TieGroup}`;

/** Says the words of an ecomap in the reader's language, on the screen and on paper alike. */
export type SayEcomap = (key: WordKey, values?: Record<string, string | number>) => string;

/** The words of the ecomap of the family together, or (named) of one member. */
export function ecomapWordsOf(say: SayEcomap, member: string | null): EcomapWords {
  return {
    quality: record(qualities, (one) => say(`quality.${one}`)),
    notAsked: say("notAsked"),
    direction: record(supportDirections, (one) =>
      member === null ? say(`direction.${one}`) : say(`directionOf.${one}`, { name: member }),
    ),
    support: record(supportKinds, (one) => say(`support.${one}`)),
    function: record(tieFunctions, (one) => say(`function.${one}`)),
    formal: say("formal"),
    informal: say("informal"),
    position: (place, count) => say("position", { place, count }),
  };
}

/** A word for each key of a list. */
export function record<K extends string>(keys: readonly K[], wordOf: (key: K) => string): Record<K, string> {
  // Every key of the list is there.
  return Object.fromEntries(keys.map((key) => [key, wordOf(key)])) as Record<K, string>;
}
