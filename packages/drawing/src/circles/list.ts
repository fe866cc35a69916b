import { cleanText } from "../map/text";
import { type CirclesInput, type CirclesPerson, type Ring, ringOf, rings } from "./input";

/** One ring for narrow screens and counts: its word and its people in the order of joining. */
export interface ListedRing {
  readonly ring: Ring;
  readonly word: string;
  readonly people: readonly (Pick<CirclesPerson, "id" | "name" | "formal"> & { readonly second: string })[];
}

/** The circles as a list, from the inside out; empty rings stay, so that somebody can be put there. */
export function circlesList({ people, words }: Pick<CirclesInput, "people" | "words">): ListedRing[] {
  return rings.map((ring) => ({
    ring,
    word: words.ring[ring],
    people: people
      .filter(({ closeness }) => ringOf(closeness) === ring)
      .map(({ id, name, second, formal }) => ({
        id,
        name: cleanText(name),
        second: cleanText(second ?? ""),
        formal,
      })),
  }));
}
