import { record } from "../ecomap/words-of";
import { type CirclesWords, type Ring, rings } from "./input";

/** Says the words of the circles in the reader's language, on the screen and on paper alike. */
export type SayCircles = (
  key: `ring.${Ring}` | "formal" | "informal" | "position",
  values?: Record<string, string | number>,
) => string;

/** The words of the circles. */
export function circlesWordsOf(say: SayCircles): CirclesWords {
  return {
    ring: record(rings, (ring) => say(`ring.${ring}`)),
    formal: say("formal"),
    informal: say("informal"),
    position: (place, count) => say("position", { place, count }),
  };
}
