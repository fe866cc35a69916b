import type { CoordinatorLanguage } from "@rondom/domain/language";
import * as english from "./coordinator/en";
import * as french from "./coordinator/fr";
import * as dutch from "./coordinator/nl";
import { overlay } from "./overlay";

type Said = typeof dutch;

/** The nouns as the screens ask for them. What stands on paper too is said in one place for both (sheet). */
function onScreens({ sheet, ...nouns }: Said) {
  const { history, network, paper, views } = nouns;
  const merged = {
    ...nouns,
    history: { ...history, ...sheet.history },
    network: { ...network, map: { ...network.map, ...sheet.map } },
    paper: { ...paper, sheet: sheet.sheet, pseudonym: { ...paper.pseudonym, ...sheet.pseudonym } },
    views: { ...views, words: { ...views.words, ...sheet.words } },
  };
  const named = Object.entries(merged).map(([noun, lines]) => [`coordinator-${noun}`, lines]);
  return Object.fromEntries(named) as {
    [Noun in keyof typeof merged as `coordinator-${Noun}`]: (typeof merged)[Noun];
  };
}

export type CoordinatorMessages = ReturnType<typeof onScreens>;

/** Dutch is the measure: overlay keeps every key of its tree, and says in Dutch what another language lacks. */
const overDutch = (own: object) => onScreens(overlay(dutch, own) as Said);

const spoken: Record<CoordinatorLanguage, CoordinatorMessages> = {
  nl: onScreens(dutch),
  en: overDutch(english),
  fr: overDutch(french),
};

/** Everything the coordinator's screens say; a line that a language lacks is said in Dutch. */
export function coordinatorMessages(language: CoordinatorLanguage): CoordinatorMessages {
  return spoken[language];
}
