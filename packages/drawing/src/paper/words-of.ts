import { directionOf } from "@rondom/domain/language";
import { type PaperSign, type PaperWords, paperSigns } from "./paper-words";

type PlainKey = Exclude<keyof PaperWords, "signs" | "told" | "sheet" | "direction">;

/** Says the sentences of a printed map in the reader's language. */
export type SayPaper = (
  key: PlainKey | "sheet" | `signs.${PaperSign}`,
  values?: Record<string, string | number>,
) => string;

/** The words of a sheet in a language; `told` is who told it and when, empty when nobody knows; `today` the day of the print. */
export function paperWordsOf(
  say: SayPaper,
  family: string,
  { told, today, language }: { told: string; today: string; language: string },
): PaperWords {
  const signs = paperSigns.map((sign) => [sign, say(`signs.${sign}`)] as const);
  return {
    title: say("title", { family }),
    told,
    toldBy: say("toldBy"),
    toldOn: say("toldOn"),
    legend: say("legend"),
    // Every sign was just said.
    signs: Object.fromEntries(signs) as PaperWords["signs"],
    writeYourself: say("writeYourself"),
    footer: say("footer"),
    sheet: (place, count) => say("sheet", { place, count, date: today }),
    direction: directionOf(language),
  };
}
