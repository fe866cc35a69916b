"use client";

import { productLanguages } from "@rondom/domain/language";
import { ownLanguageNames } from "@rondom/i18n/language-name";
import { useLocale, useTranslations } from "next-intl";
import { Select } from "../../../ui/select";
import { useTalk } from "../conversation-place";

/** The family's language, beside the coordinator's own. */
export function BesideSelect() {
  const say = useTranslations("coordinator-conversation.beside");
  const { beside, setBeside } = useTalk();
  const locale = useLocale();
  const others = productLanguages.filter((language) => language !== locale);
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
        value={beside === null || beside === locale ? "none" : beside}
        onChange={(key) => setBeside(key === "none" ? null : key)}
      />
    </div>
  );
}
