import { mapInputOf } from "@rondom/drawing/map/input-of";
import { mapWordsOf } from "@rondom/drawing/map/words-of";
import { fitSheet, printedSize } from "@rondom/drawing/paper/fit-sheet";
import { paperToRead } from "@rondom/drawing/paper/fit-view";
import { paperMap } from "@rondom/drawing/paper/paper-map";
import type { PaperName } from "@rondom/drawing/paper/sheets";
import type { SheetFacts } from "./sheet-facts";
import { wordsOfSheet } from "./sheet-words";

export interface DrawnSheet {
  /** Each sheet as one SVG. */
  readonly svgs: readonly string[];
  /** As asked, or larger where nobody could read the asked one. */
  readonly paper: PaperName;
  /** Title of the document. */
  readonly title: string;
}

/** One sheet as the pure drawing of these facts. Load, quality and closeness have no place in them. */
export function sheetSvg(facts: SheetFacts): DrawnSheet {
  const { map, template } = facts;
  const { sayMap, words, middle, wordOf } = wordsOfSheet(facts);
  const input = mapInputOf(map, middle, mapWordsOf(sayMap), wordOf);
  const fit = (on: PaperName) => ({ smallest: printedSize(fitSheet(input, on)) });
  // An empty one holds no names that could make it small.
  const paper = template ? facts.paper : paperToRead(facts.paper, fit);
  return { svgs: [paperMap(input, { paper, template, words })], paper, title: words.title };
}
