/** Languages a person can speak or read, as BCP 47 tags, in the order a picker shows them. */
export const languages = ["nl", "fr", "en", "ar", "fa-AF", "ps", "uk", "tr", "ti", "so"] as const;
export type Language = (typeof languages)[number];

/** Languages in which the product itself speaks to people without an account. */
export const productLanguages = ["nl", "fr", "en", "ar"] as const;
export type ProductLanguage = (typeof productLanguages)[number];

/** Languages of the coordinator's screens. */
export const coordinatorLanguages = ["nl", "en", "fr"] as const;
export type CoordinatorLanguage = (typeof coordinatorLanguages)[number];

/** The first of a person's own languages that the product speaks, else Dutch. */
export function readingLanguage(own: readonly string[]): ProductLanguage {
  for (const tag of own) {
    const found = productLanguages.find((known) => known === tag);
    if (found) return found;
  }
  return "nl";
}

const rightToLeft = new Set(["ar", "fa-AF", "ps"]);

/** Writing direction of a language tag. */
export function directionOf(language: string): "rtl" | "ltr" {
  return rightToLeft.has(language) ? "rtl" : "ltr";
}
