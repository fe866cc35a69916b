import { ageIn } from "@rondom/domain/family/member";
import type { MapMember } from "@rondom/domain/network/map";
import type { MapCentre, MapWords } from "./input";

type CountedKey = "people" | "position" | "alsoIn";
type CentreKey = "age" | "two" | "adults" | "children";
type PlainKey = Exclude<keyof MapWords, CountedKey>;

/** Says the sentences of the map in the reader's language, on the screen and on paper alike. */
export type SayMap = (
  key: PlainKey | CountedKey | CentreKey,
  values?: Record<string, string | number>,
) => string;

/** The words of the map. */
export function mapWordsOf(say: SayMap): MapWords {
  return {
    emptyChair: say("emptyChair"),
    people: (count) => say("people", { count }),
    hangsOnOne: say("hangsOnOne"),
    nobody: say("nobody"),
    toDiscuss: say("toDiscuss"),
    noNeed: say("noNeed"),
    formal: say("formal"),
    informal: say("informal"),
    position: (place, count) => say("position", { place, count }),
    alsoIn: (count) => say("alsoIn", { count }),
    withoutDomain: say("withoutDomain"),
  };
}

interface Family {
  readonly familyName: string;
  readonly members: readonly Pick<MapMember, "id" | "name" | "birthYear" | "minor">[];
}

/**
 * The middle of the table: the family's name, its grown-ups and how many children; or one member of it. `year` is the
 * one in which ages are told; without names nobody is named a second time under the family.
 */
export function mapCentreOf(
  { familyName, members }: Family,
  memberId: string | null,
  say: SayMap,
  year: number,
): MapCentre {
  const alone = members.find(({ id }) => id === memberId);
  if (alone) return { name: alone.name, lines: [familyName] };
  const grown = members.filter(({ minor }) => !minor);
  const children = members.length - grown.length;
  const lines = [
    ...grownLines(grown, say, year),
    ...(children > 0 ? [say("children", { count: children })] : []),
  ];
  return { name: familyName, lines };
}

function grownLines([one, other, ...more]: Family["members"], say: SayMap, year: number): string[] {
  if (!one) return [];
  if (more.length > 0) return [say("adults", { count: more.length + 2 })];
  if (other) return [say("two", { one: firstName(one.name), other: firstName(other.name) })];
  const age = ageIn(one.birthYear, year);
  return [age === null ? firstName(one.name) : say("age", { name: firstName(one.name), age })];
}

function firstName(name: string): string {
  return name.split(" ")[0] ?? name;
}
