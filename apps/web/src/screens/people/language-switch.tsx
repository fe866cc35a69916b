import { type ProductLanguage, productLanguages } from "@rondom/domain/language";
import { ownLanguageNames } from "@rondom/i18n/language-name";
import { translator } from "@rondom/i18n/translate";
import { sameIn } from "./address";
import { Pictogram } from "./pictogram";

interface SwitchProps {
  shown: ProductLanguage;
  /** The reader's own language; absent on the page for links that no longer work. */
  own?: ProductLanguage;
  keep?: string;
}

function LanguageWord({ language, shown, keep }: { language: ProductLanguage } & SwitchProps) {
  const word = <bdi lang={language}>{ownLanguageNames[language]}</bdi>;
  return language === shown ? (
    <b aria-current="true">{word}</b>
  ) : (
    <a href={sameIn(language, keep)} hrefLang={language}>
      {word}
    </a>
  );
}

/** At most two languages as words (the shown and the other of the reader's and Dutch); the globe opens all. */
export function LanguageSwitch({ shown, own, keep }: SwitchProps) {
  const words = [shown, ...[own, "nl" as const].filter((one) => one && one !== shown)].slice(0, 2);
  const label = translator(shown, "frame")("languages");
  return (
    <nav aria-label={label}>
      {productLanguages
        .filter((language) => words.includes(language))
        .map((language) => (
          <LanguageWord key={language} language={language} shown={shown} keep={keep} />
        ))}
      <details className="globe">
        <summary aria-label={label}>
          <Pictogram name="globe" />
        </summary>
        <ul>
          {productLanguages.map((language) => (
            <li key={language}>
              <LanguageWord language={language} shown={shown} keep={keep} />
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
