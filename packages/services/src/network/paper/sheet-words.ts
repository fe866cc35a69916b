import { coordinatorLanguages, type ProductLanguage } from "@rondom/domain/language";
import { isLifeDomain, type LifeDomain } from "@rondom/domain/network/life-domain";
import { calledName } from "@rondom/domain/person-name";
import type { MapCentre } from "@rondom/drawing/map/input";
import { mapCentreOf, type SayMap } from "@rondom/drawing/map/words-of";
import type { PaperWords } from "@rondom/drawing/paper/paper-words";
import { paperWordsOf } from "@rondom/drawing/paper/words-of";
import { coordinatorMessages } from "@rondom/i18n/coordinator-messages";
import { fullDate } from "@rondom/i18n/dates";
import { toldLine } from "@rondom/i18n/told-line";
import { translator } from "@rondom/i18n/translate";
import type { SheetFacts } from "./sheet-facts";
import type { Told } from "./told-of";

interface WordsOfSheet {
  readonly sayMap: SayMap;
  /** What stands round the drawing; the title is that of the map. */
  readonly words: PaperWords;
  /** The middle of the drawing. */
  readonly middle: MapCentre;
  readonly wordOf: (domain: string) => string;
  /** The line of who told something and when. */
  readonly toldOf: (told: Told | null) => string;
}

/** The words that every sheet of these facts has, in the reader's language. */
export function wordsOfSheet(facts: SheetFacts): WordsOfSheet {
  const { map, familyName, told, centre, language, at, year } = facts;
  const say = translator(language, "sheet");
  const sayMap: SayMap = (key, values) => say(`map.${key}`, values);
  const toldOf = (said: Told | null) => {
    const names = (said?.memberIds ?? []).flatMap((id) => {
      const member = map.members.find((one) => one.id === id);
      return member ? [calledName(member, language)] : [];
    });
    return toldLine(said && { names, at: said.at }, language, (key, values) => say(`sheet.${key}`, values));
  };
  return {
    sayMap,
    words: paperWordsOf((key, values) => say(`sheet.${key}`, values), familyName, {
      ...{ told: toldOf(told), today: fullDate(at, language), language },
    }),
    middle: mapCentreOf({ familyName, members: map.members }, centre, sayMap, year),
    wordOf: (key) =>
      isLifeDomain(key)
        ? domainWord(key, language)
        : (map.domains.find((one) => one.key === key)?.own?.name ?? ""),
    toldOf,
  };
}

/** As on the coordinator's own screens; in another language as people without an account read it. */
function domainWord(key: LifeDomain, language: ProductLanguage): string {
  const hers = coordinatorLanguages.find((known) => known === language);
  if (hers) return coordinatorMessages(hers)["coordinator-frame"].domain[key];
  return translator(language, "network")(`domain.${key}`);
}
