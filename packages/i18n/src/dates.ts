import type { ProductLanguage } from "@rondom/domain/language";
import { dayOf, type When } from "./day";

// English of Europe (day before month); the months of the Levant lead in Arabic.
const locales: Record<ProductLanguage, string> = { nl: "nl", fr: "fr", en: "en-GB", ar: "ar-LB" };
const formats = new Map<string, Intl.DateTimeFormat>();

/** A part of a day in words. The calendar and digits are forced, whatever the language's own habit. */
function part(when: When, locale: string, options: Intl.DateTimeFormatOptions): string {
  const name = `${locale} ${JSON.stringify(options)}`;
  const format =
    formats.get(name) ??
    new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: "UTC" });
  formats.set(name, format);
  // A plain day has no zone: noon in UTC is safely inside it.
  return format.format(Date.parse(`${dayOf(when).toString()}T12:00Z`));
}

const month = (when: When, language: ProductLanguage) => part(when, locales[language], { month: "long" });

function weekday(when: When, language: ProductLanguage): string {
  return part(when, locales[language], { weekday: "long" });
}

function dayAndMonth(when: When, language: ProductLanguage): string {
  const { day } = dayOf(when);
  const number = language === "fr" && day === 1 ? "1er" : String(day);
  return `${number} ${month(when, language)}`;
}

/** Arabic months have two names; who grew up with one may not know the other. */
function otherName(when: When, language: ProductLanguage): string {
  return language === "ar" ? ` (${part(when, "ar-EG", { month: "long" })})` : "";
}

/** "donderdag 10 december 2026", "الخميس 10 كانون الأول (ديسمبر) 2026" */
export function fullDate(when: When, language: ProductLanguage): string {
  const year = dayOf(when).year;
  return `${weekday(when, language)} ${dayAndMonth(when, language)}${otherName(when, language)} ${year}`;
}

/** "vrijdag 18 december": beside a leaf, in a subject. One name of the month. */
export function weekdayDate(when: When, language: ProductLanguage): string {
  return `${weekday(when, language)} ${dayAndMonth(when, language)}`;
}

/** "10 december", "10 كانون الأول (ديسمبر)" */
export function shortDate(when: When, language: ProductLanguage): string {
  return `${dayAndMonth(when, language)}${otherName(when, language)}`;
}

/** The three words of a tear-off leaf, without dots. Arabic has the short name of the month. */
export function leafParts(
  when: When,
  language: ProductLanguage,
): { weekday: string; day: string; month: string } {
  const locale = language === "ar" ? "ar-EG" : locales[language];
  const short = (options: Intl.DateTimeFormatOptions) => part(when, locale, options).replace(".", "");
  return {
    weekday: short({ weekday: "short" }),
    day: String(dayOf(when).day),
    month: short({ month: "short" }),
  };
}
