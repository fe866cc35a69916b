"use client";

import { productLanguages } from "@rondom/domain/language";
import { languageName } from "@rondom/i18n/language-name";
import { useTranslations } from "next-intl";
import { Select } from "../../../ui/select";
import { useReaderLanguage } from "../../../words/use-reader-language";
import type { ReadsSheet } from "./use-sheet-language";

/** Which language the sheet speaks; what people typed stays as it is. */
export function SheetLanguage({ language, setLanguage, family }: ReadsSheet) {
  const say = useTranslations("coordinator-paper");
  const reader = useReaderLanguage();
  return (
    <Select
      label={say("language")}
      {...(family ? { hint: say("languageHint", { language: languageName(family, reader) }) } : {})}
      choices={productLanguages.map((key) => ({ key, label: languageName(key, reader) }))}
      value={language}
      onChange={setLanguage}
    />
  );
}
