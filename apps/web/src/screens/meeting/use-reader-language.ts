"use client";

import type { CoordinatorLanguage } from "@rondom/domain/language";
import { useLocale } from "next-intl";

/** The language of the screen, for names of languages and dates in words. */
export function useReaderLanguage(): CoordinatorLanguage {
  return useLocale().startsWith("en") ? "en" : "nl";
}
