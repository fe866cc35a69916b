"use client";

import type { CoordinatorLanguage } from "@rondom/domain/language";
import { useLocale } from "next-intl";
import { languageOfLocale } from "./locale";

/** The language of the screen, for names of languages and dates in words. */
export function useReaderLanguage(): CoordinatorLanguage {
  return languageOfLocale(useLocale());
}
