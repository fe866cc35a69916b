import { isLifeDomain } from "@rondom/domain/network/life-domain";
import { calledName } from "@rondom/domain/person-name";
import type { MapCentre } from "@rondom/drawing/map/input";
import { mapCentreOf, type SayMap } from "@rondom/drawing/map/words-of";
import type { PaperWords } from "@rondom/drawing/paper/paper-words";
import { paperWordsOf, type SayPaper } from "@rondom/drawing/paper/words-of";
import { coordinatorMessages } from "@rondom/i18n/coordinator-messages";
import { toldLine } from "@rondom/i18n/told-line";
import { translatorOf } from "@rondom/i18n/translator-of";
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
export function wordsOfSheet({ map, familyName, told, centre, language, year }: SheetFacts): WordsOfSheet {
  const messages = coordinatorMessages(language);
  const sayMap: SayMap = translatorOf(language, messages["coordinator-network"].map);
  const saySheet = translatorOf<Parameters<SayPaper>[0] | "told" | "edited">(
    language,
    messages["coordinator-paper"].sheet,
  );
  const domains = messages["coordinator-frame"].domain;
  const toldOf = (said: Told | null) => {
    const names = (said?.memberIds ?? []).flatMap((id) => {
      const member = map.members.find((one) => one.id === id);
      return member ? [calledName(member, language)] : [];
    });
    return toldLine(said && { names, at: said.at }, language, saySheet);
  };
  return {
    sayMap,
    words: paperWordsOf(saySheet, familyName, toldOf(told)),
    middle: mapCentreOf({ familyName, members: map.members }, centre, sayMap, year),
    wordOf: (key) =>
      isLifeDomain(key) ? domains[key] : (map.domains.find((one) => one.key === key)?.own?.name ?? ""),
    toldOf,
  };
}
