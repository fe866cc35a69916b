"use client";

import { languages } from "@rondom/domain/language";
import { languageName } from "@rondom/i18n/language-name";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "../../ui/icon";
import { Select } from "../../ui/select";
import { useReaderLanguage } from "../../words/use-reader-language";

interface LanguagesFieldProps {
  label: string;
  hint?: string;
  /** In order, the best one first. */
  value: readonly string[];
  onChange: (tags: string[]) => void;
}

/** Languages in order: the first one added is the first one spoken. */
export function LanguagesField({ label, hint, value, onChange }: LanguagesFieldProps) {
  const say = useTranslations("coordinator-family.languages");
  const reader = useReaderLanguage();
  const left = languages.filter((tag) => !value.includes(tag));
  return (
    <div className="grid gap-1.5">
      {left.length > 0 ? (
        <Select
          key={value.join(" ")}
          label={label}
          hint={hint}
          choices={left.map((tag) => ({ key: tag, label: languageName(tag, reader) }))}
          value={null}
          placeholder={say(value.length === 0 ? "first" : "next")}
          onChange={(tag) => onChange([...value, tag])}
        />
      ) : null}
      {value.length > 0 ? (
        <ol className="flex flex-wrap gap-2">
          {value.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                aria-label={say("remove", { language: languageName(tag, reader) })}
                onClick={() => onChange(value.filter((other) => other !== tag))}
                className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-edge bg-surface px-3 text-note hover:bg-sunken pointer-coarse:min-h-11"
              >
                {languageName(tag, reader)}
                <Icon of={X} size={16} />
              </button>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
