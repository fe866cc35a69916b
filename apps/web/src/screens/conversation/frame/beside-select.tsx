"use client";

import { productLanguages } from "@rondom/domain/language";
import { ownLanguageNames } from "@rondom/i18n/language-name";
import { useTranslations } from "next-intl";
import { Select } from "../../../ui/select";
import { useReaderLanguage } from "../../../words/use-reader-language";
import { useTalk } from "../conversation-place";

/** The family's language, beside the coordinator's own. */
export function BesideSelect() {
  const say = useTranslations("coordinator-conversation.beside");
  const { beside, setBeside } = useTalk();
  const reader = useReaderLanguage();
  const others = productLanguages.filter((language) => language !== reader);
  const choices = [
    { key: "none" as const, label: say("none") },
    ...others.map((language) => ({ key: language, label: ownLanguageNames[language] })),
  ];
  return (
    <div className="min-w-36">
      <Select
        label={say("label")}
        labelHidden
        choices={choices}
        value={beside === null || beside === reader ? "none" : beside}
        onChange={(key) => setBeside(key === "none" ? null : key)}
      />
    </div>
  );
}
