import { isLifeDomain } from "@rondom/domain/network/life-domain";
import { calledName } from "@rondom/domain/person-name";
import { mapInputOf } from "@rondom/drawing/map/input-of";
import { mapCentreOf, mapWordsOf, type SayMap } from "@rondom/drawing/map/words-of";
import { paperMap } from "@rondom/drawing/paper/paper-map";
import { paperWordsOf, type SayPaper } from "@rondom/drawing/paper/words-of";
import { coordinatorMessages } from "@rondom/i18n/coordinator-messages";
import { toldLine } from "@rondom/i18n/told-line";
import { translatorOf } from "@rondom/i18n/translator-of";
import type { SheetFacts } from "./sheet-facts";

export interface DrawnSheet {
  readonly svg: string;
  /** Title of the document. */
  readonly title: string;
}

/** One sheet as the pure drawing of these facts. Load, quality and closeness have no place in them. */
export function sheetSvg(facts: SheetFacts): DrawnSheet {
  const { map, familyName, told, centre, paper, template, language, year } = facts;
  const messages = coordinatorMessages(language);
  const sayMap: SayMap = translatorOf(language, messages["coordinator-network"].map);
  const saySheet = translatorOf<Parameters<SayPaper>[0] | "told" | "edited">(
    language,
    messages["coordinator-paper"].sheet,
  );
  const domains = messages["coordinator-frame"].domain;
  const wordOf = (key: string) =>
    isLifeDomain(key) ? domains[key] : (map.domains.find((domain) => domain.key === key)?.own?.name ?? "");
  const names = (told?.memberIds ?? []).flatMap((id) => {
    const member = map.members.find((one) => one.id === id);
    return member ? [calledName(member, language)] : [];
  });
  const middle = mapCentreOf({ familyName, members: map.members }, centre, sayMap, year);
  const words = paperWordsOf(
    saySheet,
    familyName,
    toldLine(told && { names, at: told.at }, language, saySheet),
  );
  const input = mapInputOf(map, middle, mapWordsOf(sayMap), wordOf);
  return { svg: paperMap(input, { paper, template, words }), title: words.title };
}
