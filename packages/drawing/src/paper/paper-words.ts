/** The signs of the legend, in its order. */
export const paperSigns = [
  "informal",
  "formal",
  "several",
  "thread",
  "carried",
  "hangsOnOne",
  "nobody",
  "emptyChair",
  "toDiscuss",
  "noNeed",
] as const;

export type PaperSign = (typeof paperSigns)[number];

/** The words round any drawing of the network on paper. */
export interface SheetWords {
  /** "Ons netwerk · Gezin Tesfay". */
  readonly title: string;
  /** "Verteld door Selam en Rahel op donderdag 12 november 2026"; a template has lines to write on instead. */
  readonly told: string;
  /** "Wat staat er?". */
  readonly legend: string;
  /** "Zelf aanvullen": above the writing lines. */
  readonly writeYourself: string;
  /** "Deze kaart is van het gezin. Toon ze alleen als het gezin dat wil." */
  readonly footer: string;
  /** "Rondom · zondag 22 november 2026 · blad 1 van 1": the day is that of the print. */
  readonly sheet: (place: number, count: number) => string;
  /** Which way its reader reads. */
  readonly direction: "ltr" | "rtl";
}

/** The words on a printed map, apart from those of the map itself. */
export interface PaperWords extends SheetWords {
  /** "Verteld door" and "op": before the two lines of a template. */
  readonly toldBy: string;
  readonly toldOn: string;
  readonly signs: Readonly<Record<PaperSign, string>>;
}

/** The words on a printed ecogram or circles: those that a legend of the map has too. */
export interface ViewSheetWords extends SheetWords {
  readonly signs: Readonly<Record<Extract<PaperSign, "formal" | "informal">, string>>;
}
