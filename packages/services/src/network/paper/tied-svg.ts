import { circlesInputOf } from "@rondom/drawing/circles/input-of";
import { circlesWordsOf, type SayCircles } from "@rondom/drawing/circles/words-of";
import { ecomapInputOf } from "@rondom/drawing/ecomap/input-of";
import { ecomapWordsOf, type SayEcomap } from "@rondom/drawing/ecomap/words-of";
import { paperToRead } from "@rondom/drawing/paper/fit-view";
import { fitCircles, paperCircles } from "@rondom/drawing/paper/paper-circles";
import { fitEcomap, paperEcomap } from "@rondom/drawing/paper/paper-ecomap";
import { translator } from "@rondom/i18n/translate";
import type { DrawnSheet } from "./sheet-svg";
import { wordsOfSheet } from "./sheet-words";
import type { TiedFacts } from "./tied-facts";
import { viewTitle } from "./view-title";

/** The ecogram or the circles on one sheet, as the pure drawing of these facts. */
export function tiedSvg({ view, sheet, people }: TiedFacts): DrawnSheet {
  const { map, familyName, centre, language } = sheet;
  const { words: usual, middle } = wordsOfSheet(sheet);
  const words = { ...usual, title: viewTitle(view, familyName, language) };
  const { title } = words;
  const sayWord = translator(language, "sheet");
  if (view === "circles") {
    const say: SayCircles = (key, values) => sayWord(`words.${key}`, values);
    const input = circlesInputOf(people, centre, map.domains, middle, circlesWordsOf(say));
    const paper = paperToRead(sheet.paper, (on) => fitCircles(input, on));
    return { svgs: [paperCircles(input, { paper, words })], paper, title };
  }
  const say: SayEcomap = (key, values) => sayWord(`words.${key}`, values);
  const teller = map.members.find(({ id }) => id === centre)?.name ?? null;
  const input = ecomapInputOf(people, centre, middle, ecomapWordsOf(say, teller), (key) =>
    say(`group.${key}`),
  );
  const paper = paperToRead(sheet.paper, (on) => fitEcomap(input, on));
  return { svgs: [paperEcomap(input, { paper, words })], paper, title };
}
