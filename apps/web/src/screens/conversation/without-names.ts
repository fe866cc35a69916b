import { pseudonymise } from "@rondom/domain/network/pseudonym";
import type { PseudonymWords } from "@rondom/domain/network/pseudonym-names";
import type { Conversation } from "./view";

/** The talk without anything that says of whom it is: the map with pseudonyms, of own words only that there are some. */
export function talkWithoutNames(shown: Conversation, words: PseudonymWords): Conversation {
  const { familyId, familyName, map, told } = shown;
  const hidden = pseudonymise({ familyId, familyName, ...map }, words);
  const { members, domains, actors, needs, ties } = hidden;
  return {
    ...shown,
    familyName: hidden.familyName,
    map: { ...map, members, domains, actors, needs, ties },
    told: told && {
      words: told.words.map((said) => ({ ...said, words: words.ownWords })),
      feelings: told.feelings.map((felt) => ({ ...felt, words: felt.words && words.ownWords })),
    },
  };
}
