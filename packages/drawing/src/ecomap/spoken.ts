import { cleanText } from "../map/text";
import type { Member } from "./groups";
import type { EcomapWords } from "./input";
import { supportsOf } from "./tie-to";

/** "Lieve Dewaele, buddy, informeel, vrijwilligers, 1 van 2: krachtig, over en weer; raad en uitleg" for a screen reader. */
export function spokenTie(
  { person, name }: Member,
  { word, place, count }: { readonly word: string; readonly place: number; readonly count: number },
  words: EcomapWords,
): string {
  const second = cleanText(person.second ?? "").replaceAll(" · ", ", ");
  const kind = person.formal ? words.formal : words.informal;
  const who = [name, second, kind, word, words.position(place, count)].filter((part) => part !== "");
  const help = supportsOf(person).map((support) => words.support[support]);
  const fills = person.functions.map((one) => words.function[one]);
  return [
    `${who.join(", ")}: ${tieInWords(person, words).join(", ")}`,
    ...sentence(help),
    ...sentence(fills),
  ].join("; ");
}

/** How the tie feels and who gives, in words. */
export function tieInWords(
  { quality, direction }: Pick<Member["person"], "quality" | "direction">,
  words: EcomapWords,
): string[] {
  const feels = quality === null ? words.notAsked : words.quality[quality];
  return direction === null ? [feels] : [feels, words.direction[direction]];
}

function sentence(parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [parts.join(", ")];
}
