import type { PseudonymWords } from "./pseudonym-names";

type Key = keyof PseudonymWords;

/** The words of pseudonyms from the sentences of a language. */
export function pseudonymWordsOf(
  say: (key: Key, values?: Record<string, string | number>) => string,
): PseudonymWords {
  return {
    family: say("family"),
    // A space that does not break: "Gezinslid" alone, as the first name, would be everybody.
    member: (letter) => say("member", { letter }).replaceAll(" ", "\u00a0"),
    person: (number) => say("person", { number }),
    organisation: (number) => say("organisation", { number }),
    ownDomain: (number) => say("ownDomain", { number }),
    need: (number) => say("need", { number }),
    goal: (number) => say("goal", { number }),
    ownWords: say("ownWords"),
  };
}
