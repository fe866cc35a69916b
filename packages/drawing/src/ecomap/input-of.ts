import { type Account, accountOf } from "@rondom/domain/network/tie/account";
import { standingGroup, type TieGroup } from "@rondom/domain/network/tie/group";
import { directionOf } from "@rondom/domain/network/tie/support";
import type { MapCentre } from "../map/input";
import { secondOf } from "../map/input-of";
import type { EcomapInput, EcomapWords } from "./input";

/** The groups clockwise from the top (looks, section 4): so that both halves fill. */
export const groupOrder = [
  "neighbours",
  "social-services",
  "school-work",
  "associations",
  "others",
  "peers",
  "countrymen",
  "friends",
  "family",
] as const satisfies readonly TieGroup[];

/** Somebody of the network with what the accounts tell of the tie. */
export interface Tied {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly formal: boolean;
  readonly domains: readonly string[];
  readonly feelings: readonly Account[];
}

/**
 * What the ecomap of one account is drawn from: a member's, or (null) that of the family together. Somebody of whom no
 * group was told stands where such people usually do, else with the others.
 */
export function ecomapInputOf(
  people: readonly Tied[],
  memberId: string | null,
  centre: MapCentre,
  words: EcomapWords,
  groupWord: (group: TieGroup) => string,
): EcomapInput {
  return {
    centre,
    words,
    groups: groupOrder.map((key) => ({ key, word: groupWord(key) })),
    people: people.map((person) => {
      const { group, quality, supports, functions } = accountOf(person, memberId);
      return {
        id: person.id,
        name: person.name,
        second: secondOf(person),
        formal: person.formal,
        group: standingGroup(group, person),
        quality,
        direction: directionOf(supports ?? []),
        supports: (supports ?? []).map(({ kind }) => kind),
        functions: functions ?? [],
      };
    }),
  };
}
