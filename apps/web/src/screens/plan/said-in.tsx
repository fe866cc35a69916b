"use client";

import { type Language, languages } from "@rondom/domain/language";
import { languageName } from "@rondom/i18n/language-name";
import { useTranslations } from "next-intl";
import { Select } from "../../ui/select";
import { useReaderLanguage } from "../../words/use-reader-language";

interface SaidInProps {
  value: string | undefined;
  onChange: (language: Language) => void;
}

/** In which language the words were said; they are kept in it. */
export function SaidIn({ value, onChange }: SaidInProps) {
  const say = useTranslations("coordinator-plan");
  const reader = useReaderLanguage();
  return (
    <Select
      label={say("saidIn")}
      choices={languages.map((key) => ({ key, label: languageName(key, reader) }))}
      value={languages.find((key) => key === value) ?? "nl"}
      onChange={onChange}
    />
  );
}
