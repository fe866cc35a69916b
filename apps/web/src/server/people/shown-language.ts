import { type ProductLanguage, productLanguages } from "@rondom/domain/language";

const known = (tag: string | null | undefined) => productLanguages.find((language) => language === tag);

/** The language a page is asked in (`t`), or null: it stores nothing. */
export function askedLanguage(tag: string | null | undefined): ProductLanguage | null {
  return known(tag) ?? null;
}

/** The language for somebody we do not know: the first their browser prefers that we speak, else Dutch. */
export function browserLanguage(acceptLanguage: string | null): ProductLanguage {
  const preferred = (acceptLanguage ?? "")
    .slice(0, 1000)
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const weight = Number(/^\s*q=([\d.]+)$/.exec(rest.join(";"))?.[1] ?? 1);
      return { tag: tag.trim().slice(0, 2).toLowerCase(), weight };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  for (const { tag } of preferred) {
    const language = known(tag);
    if (language) return language;
  }
  return "nl";
}
