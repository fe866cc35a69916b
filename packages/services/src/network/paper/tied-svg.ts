import { circlesInputOf } from "@rondom/drawing/circles/input-of";
import { circlesWordsOf, type SayCircles } from "@rondom/drawing/circles/words-of";
import { ecomapInputOf } from "@rondom/drawing/ecomap/input-of";
import { ecomapWordsOf, type SayEcomap } from "@rondom/drawing/ecomap/words-of";
import { paperCircles } from "@rondom/drawing/paper/paper-circles";
import { paperEcomap } from "@rondom/drawing/paper/paper-ecomap";
import { coordinatorMessages } from "@rondom/i18n/coordinator-messages";
import { translatorOf } from "@rondom/i18n/translator-of";
import type { DrawnSheet } from "./sheet-svg";
import { wordsOfSheet } from "./sheet-words";
import type { TiedFacts } from "./tied-facts";
import { viewTitle } from "./view-title";

/** The ecogram or the circles on one sheet, as the pure drawing of these facts. */
export function tiedSvg({ view, sheet, people }: TiedFacts): DrawnSheet {
  const { map, familyName, paper, centre, language } = sheet;
  const { words: usual, middle } = wordsOfSheet(sheet);
  const words = { ...usual, title: viewTitle(view, familyName, language) };
  const messages = coordinatorMessages(language)["coordinator-views"].words;
  if (view === "circles") {
    const say: SayCircles = translatorOf(language, messages);
    const input = circlesInputOf(people, centre, map.domains, middle, circlesWordsOf(say));
    return { svg: paperCircles(input, { paper, words }), title: words.title };
  }
  const say: SayEcomap = translatorOf(language, messages);
  const teller = map.members.find(({ id }) => id === centre)?.name ?? null;
  const input = ecomapInputOf(people, centre, middle, ecomapWordsOf(say, teller), (key) =>
    say(`group.${key}`),
  );
  return { svg: paperEcomap(input, { paper, words }), title: words.title };
}
