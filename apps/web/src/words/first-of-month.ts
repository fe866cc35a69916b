/** A "1" that no digit stands beside, with the name of a month behind it. */
const first = /(?<!\d)1(?= (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))/gu;

/** The first of a month as French writes it: "mardi 1er décembre"; Intl says "mardi 1 décembre". */
export const firstOfMonth = (date: string): string => date.replace(first, "1er");
