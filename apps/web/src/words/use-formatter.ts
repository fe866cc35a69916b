import { useLocale, useFormatter as usePlain } from "next-intl";
import { useMemo } from "react";
import { firstOfMonth } from "./first-of-month";
import { languageOfLocale } from "./locale";

export type Formatter = ReturnType<typeof usePlain>;

/** The formatter, with the first of a month as that language writes it. */
export function inLanguage(format: Formatter, locale: string): Formatter {
  if (languageOfLocale(locale) !== "fr") return format;
  const dateTime = (...given: Parameters<Formatter["dateTime"]>) => firstOfMonth(format.dateTime(...given));
  return { ...format, dateTime: dateTime as Formatter["dateTime"] };
}

/** How this screen writes dates, numbers and lists; in the server's components too. */
export function useFormatter(): Formatter {
  const format = usePlain();
  const locale = useLocale();
  return useMemo(() => inLanguage(format, locale), [format, locale]);
}
