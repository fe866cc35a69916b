import { accountOf } from "@rondom/domain/network/tie/account";
import type { Tied } from "../ecomap/input-of";
import type { MapCentre } from "../map/input";
import { secondOf } from "../map/input-of";
import type { CirclesInput, CirclesWords } from "./input";

/** What the circles of one account are drawn from: a member's, or (null) that of the family together. */
export function circlesInputOf(
  people: readonly Tied[],
  memberId: string | null,
  domains: readonly { readonly key: string }[],
  centre: MapCentre,
  words: CirclesWords,
): CirclesInput {
  return {
    centre,
    words,
    domains: domains.map(({ key }) => key),
    people: people.map((person) => ({
      id: person.id,
      name: person.name,
      second: secondOf(person),
      formal: person.formal,
      domains: person.domains,
      closeness: accountOf(person, memberId).closeness,
    })),
  };
}
