import { type ProductLanguage, productLanguages } from "@rondom/domain/language";

/** The languages of the product in their own letters, for a switch. */
export const ownLanguageNames: Record<ProductLanguage, string> = {
  nl: "Nederlands",
  fr: "Français",
  en: "English",
  ar: "العربية",
};

/** The name of any language tag as a reader says it: "Arabisch", "الداري". An unknown tag stays a tag. */
export function languageName(tag: string, reader: ProductLanguage): string {
  return new Intl.DisplayNames([reader], { type: "language" }).of(tag) ?? tag;
}

/** The product's language for `?t=`, or null for anything else. */
export function productLanguageOf(tag: string | null | undefined): ProductLanguage | null {
  return productLanguages.find((known) => known === tag) ?? null;
}
