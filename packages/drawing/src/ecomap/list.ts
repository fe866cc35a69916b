import { cleanText } from "../map/text";
import { groupOf } from "./groups";
import type { EcomapGroup, EcomapInput, EcomapPerson } from "./input";
import { tieInWords } from "./spoken";
import { supportsOf } from "./tie-to";

/** The ecomap for narrow screens: groups with people in their order, and the groups where nobody is yet. */
export interface EcomapList {
  readonly groups: readonly (EcomapGroup & { readonly people: readonly ListedTie[] })[];
  readonly empty: readonly EcomapGroup[];
}

export interface ListedTie extends Pick<EcomapPerson, "id" | "name" | "formal" | "quality" | "direction"> {
  readonly second: string;
  /** How it feels, who gives, what, and what it means: words that stand under the name. */
  readonly words: readonly string[];
}

/** The same people in the same order as on the drawing. */
export function ecomapList(input: EcomapInput): EcomapList {
  const groups = input.groups.map(({ key, word }) => ({
    key,
    word,
    people: input.people
      .filter((person) => groupOf(person, input) === key)
      .map((person) => listed(person, input)),
  }));
  return {
    groups: groups.filter(({ people }) => people.length > 0),
    empty: groups.filter(({ people }) => people.length === 0).map(({ key, word }) => ({ key, word })),
  };
}

function listed(person: EcomapPerson, { words }: EcomapInput): ListedTie {
  const { id, formal, quality, direction } = person;
  return {
    id,
    name: cleanText(person.name),
    second: cleanText(person.second ?? ""),
    formal,
    quality,
    direction,
    words: [
      ...tieInWords(person, words),
      ...supportsOf(person).map((support) => words.support[support]),
      ...person.functions.map((one) => words.function[one]),
    ],
  };
}
