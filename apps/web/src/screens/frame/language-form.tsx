import { type CoordinatorLanguage, coordinatorLanguages } from "@rondom/domain/language";
import { ownLanguageNames } from "@rondom/i18n/language-name";

/** The coordinator's languages; the one shown now is no button. Works without script. */
export function LanguageForm({ language }: { language: CoordinatorLanguage }) {
  return (
    <form action="/language" method="post" className="-mx-2 flex flex-wrap gap-x-1 text-note">
      {coordinatorLanguages.map((tag) =>
        tag === language ? (
          <span key={tag} lang={tag} className="control flex items-center px-2 font-semibold">
            {ownLanguageNames[tag]}
          </span>
        ) : (
          <button
            key={tag}
            type="submit"
            name="language"
            value={tag}
            lang={tag}
            className="control link rounded-field px-2"
          >
            {ownLanguageNames[tag]}
          </button>
        ),
      )}
    </form>
  );
}
