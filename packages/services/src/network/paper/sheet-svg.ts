import { mapInputOf } from "@rondom/drawing/map/input-of";
import { mapWordsOf } from "@rondom/drawing/map/words-of";
import { paperMap } from "@rondom/drawing/paper/paper-map";
import type { SheetFacts } from "./sheet-facts";
import { wordsOfSheet } from "./sheet-words";

export interface DrawnSheet {
  readonly svg: string;
  /** Title of the document. */
  readonly title: string;
}

/** One sheet as the pure drawing of these facts. Load, quality and closeness have no place in them. */
export function sheetSvg(facts: SheetFacts): DrawnSheet {
  const { map, paper, template } = facts;
  const { sayMap, words, middle, wordOf } = wordsOfSheet(facts);
  const input = mapInputOf(map, middle, mapWordsOf(sayMap), wordOf);
  return { svg: paperMap(input, { paper, template, words }), title: words.title };
}
