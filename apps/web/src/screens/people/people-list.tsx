import type { ProductLanguage } from "@rondom/domain/language";
import { languageName } from "@rondom/i18n/language-name";
import { translator } from "@rondom/i18n/translate";
import type { ReactNode } from "react";
import { PersonFace } from "./face";
import { Name, Said } from "./said";
import type { PersonView } from "./view";

/** What somebody is there: function and organisation, or our word for the part they play. */
export function roleOf(person: PersonView, page: ProductLanguage): ReactNode {
  const t = translator(page, "meeting");
  if (person.kind === "coordinator") return t("table.coordinator");
  if (person.kind === "interpreter" && person.interprets) {
    return t("table.interpreter", { language: languageName(person.interprets, page) });
  }
  if (!person.role && !person.organisation) return person.kind === "family" ? t("table.family") : null;
  return (
    <>
      {person.role ? <Said words={person.role} page={page} /> : null}
      {person.role && person.organisation ? (page === "ar" ? "، " : ", ") : null}
      {person.organisation ? <Name text={person.organisation} page={page} /> : null}
    </>
  );
}

/** People one per line: face, name, what they do. Never their answers, never addresses. */
export function PeopleList({ people, page }: { people: PersonView[]; page: ProductLanguage }) {
  const t = translator(page, "meeting");
  return (
    <ul className="list">
      {people.map((person, index) => {
        const role = roleOf(person, page);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: people may be nameless; the list is never reordered
          <li className="row" key={index}>
            <PersonFace person={person} />
            <div>
              <p className="strong">
                {person.name ? <Name text={person.name} page={page} /> : (role ?? t("table.acquaintance"))}
              </p>
              {person.name && role ? <p className="small">{role}</p> : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
