import type { EcomapList } from "@rondom/drawing/ecomap/list";

/** The groups of a family's own world: worth a question while nobody is there. Services are never missed. */
const own = ["neighbours", "associations", "peers", "countrymen", "friends", "family"];

/** The words of the groups of their own in which nobody is yet, as they stand in a sentence. */
export function emptyOwnGroups({ empty }: Pick<EcomapList, "empty">): string[] {
  return empty.filter(({ key }) => own.includes(key)).map(({ word }) => word.toLocaleLowerCase());
}
