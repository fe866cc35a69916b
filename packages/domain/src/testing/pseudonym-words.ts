import type { PseudonymWords } from "../network/pseudonym-names";

export const pseudonymWords: PseudonymWords = {
  family: "Het gezin",
  member: (letter) => `Gezinslid ${letter}`,
  person: (number) => `Persoon ${number}`,
  organisation: (number) => `Organisatie ${number}`,
  ownDomain: (number) => `Eigen domein ${number}`,
  need: (number) => `Nood ${number}`,
  goal: (number) => `Doel ${number}`,
  ownWords: "eigen woorden",
};

/** Every string somewhere in a value, keys apart. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The words of three letters and more in some texts, in small letters. */
export function longWords(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []));
}
