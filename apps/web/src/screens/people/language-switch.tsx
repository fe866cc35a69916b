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

/** The reader's own language and Dutch; while a third is shown, that one and the reader's own. */
function wordsOf(shown: ProductLanguage, own: ProductLanguage = shown): ProductLanguage[] {
  const usual: ProductLanguage[] = own === "nl" ? ["nl"] : [own, "nl"];
  return usual.includes(shown) ? usual : [own, shown];
}

/** At most two languages as words; the globe opens all of them. */
export function LanguageSwitch({ shown, own, keep }: SwitchProps) {
  const words = wordsOf(shown, own);
  const label = translator(shown, "frame")("languages");
  return (
    <nav aria-label={label}>
      {words.map((language) => (
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
