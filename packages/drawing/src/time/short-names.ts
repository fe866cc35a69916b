import { cleanText } from "../map/text";

/**
 * First names for versions side by side; the whole name where two share the first one, or where it is no name of a
 * person of two words ("UZ, dienst oogziekten", "Dr. Johan Segers").
 */
export function shortNames(
  people: readonly { readonly id: string; readonly name: string }[],
): Map<string, string> {
  const wordsOf = (name: string) => cleanText(name).split(/\s+/u);
  const first = (name: string) => wordsOf(name)[0] ?? "";
  const count = new Map<string, number>();
  for (const { name } of people) count.set(first(name), (count.get(first(name)) ?? 0) + 1);
  return new Map(
    people.map(({ id, name }) => {
      const short = first(name);
      // Words that end small are no name: "een vriendin van mijn leeftijd".
      const isName = !/^\p{Ll}/u.test(wordsOf(name).at(-1) ?? "");
      const alone = isName && count.get(short) === 1 && /^\p{L}[\p{L}\p{M}’'-]*$/u.test(short);
      return [id, alone ? short : cleanText(name)];
    }),
  );
}
