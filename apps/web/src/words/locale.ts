import { type CoordinatorLanguage, coordinatorLanguages } from "@rondom/domain/language";

/** How dates and numbers are written: as in Belgium, or as in British English. */
export const localeOf: Record<CoordinatorLanguage, string> = { nl: "nl-BE", en: "en-GB", fr: "fr-BE" };

/** The language of a locale ("fr-BE"), or Dutch when the screens do not speak it. */
export function languageOfLocale(locale: string): CoordinatorLanguage {
  return coordinatorLanguages.find((language) => locale.split("-")[0] === language) ?? "nl";
}
