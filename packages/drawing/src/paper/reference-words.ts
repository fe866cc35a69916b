import type { PaperWords } from "./paper-words";

/** The words of the reference sheets. */
export const referencePaperWords: PaperWords = {
  title: "Ons netwerk · Gezin Tesfay",
  told: "Verteld door Selam en Rahel op donderdag 12 november 2026",
  toldBy: "Verteld door",
  toldOn: "op",
  legend: "Wat staat er?",
  signs: {
    informal: "familie, vriend, vrijwilliger",
    formal: "beroepskracht",
    several: "zelfde persoon, aantal domeinen",
    thread: "draad: wie veel samenhoudt",
    carried: "gedragen door meer mensen",
    hangsOnOne: "hangt aan 1 persoon",
    nobody: "nog niemand",
    emptyChair: "lege stoel: wie?",
    toDiscuss: "nog te bespreken",
    noNeed: "geen hulp nodig",
  },
  writeYourself: "Zelf aanvullen",
  footer: "Deze kaart is van het gezin. Toon ze alleen als het gezin dat wil.",
  sheet: (place, count) => `Rondom · versie 4 · blad ${place} van ${count}`,
  direction: "ltr",
};
