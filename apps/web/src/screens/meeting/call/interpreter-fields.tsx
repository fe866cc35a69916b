"use client";

import { languages } from "@rondom/domain/language";
import { languageName } from "@rondom/i18n/language-name";
import { useTranslations } from "next-intl";
import { Radios } from "../../../ui/radios";
import { Select } from "../../../ui/select";
import { useReaderLanguage } from "../../../words/use-reader-language";

const none = "none";
export const interpreterWays = ["on-site", "phone", "video"] as const;

interface InterpreterFieldsProps {
  language: string | null;
  how: string | null;
  onChange: (interpreter: { interpreterLanguage: string | null; interpreterHow: string | null }) => void;
}

/** Which language an interpreter is asked for, and how they join. */
export function InterpreterFields({ language, how, onChange }: InterpreterFieldsProps) {
  const say = useTranslations("coordinator-meeting.interpreter");
  const reader = useReaderLanguage();
  const known = languages
    .filter((tag) => tag !== "nl")
    .map((tag) => ({ key: tag, label: languageName(tag, reader) }));
  const other = language && !known.some(({ key }) => key === language);
  return (
    <div className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-2" id="interpreter">
      <Select<string>
        label={say("language")}
        value={language ?? none}
        choices={[
          { key: none, label: say("none") },
          ...known,
          ...(other ? [{ key: language, label: languageName(language, reader) }] : []),
        ]}
        onChange={(key) =>
          onChange(
            key === none
              ? { interpreterLanguage: null, interpreterHow: null }
              : { interpreterLanguage: key, interpreterHow: how ?? "on-site" },
          )
        }
        hint={say("hint")}
      />
      {language ? (
        <Radios
          label={say("how")}
          value={interpreterWays.find((way) => way === how) ?? null}
          choices={interpreterWays.map((way) => ({ key: way, label: say(`ways.${way}`) }))}
          onChange={(way) => onChange({ interpreterLanguage: language, interpreterHow: way })}
        />
      ) : null}
    </div>
  );
}
