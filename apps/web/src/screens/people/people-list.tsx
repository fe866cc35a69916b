import type { ProductLanguage } from "@rondom/domain/language";
import { languageName } from "@rondom/i18n/language-name";
import { translator } from "@rondom/i18n/translate";
import type { ReactNode } from "react";
import { PersonFace } from "./face";
import { Name, Said } from "./said";
import type { PersonView } from "./view";

/** Name, and under it what they do; without a name the function stands alone. */
export function WhoLines({ person, page }: { person: PersonView; page: ProductLanguage }) {
  const role = roleOf(person, page);
  const alone = role ?? translator(page, "meeting")("table.acquaintance");
  return (
    <>
      <p className="strong">{person.name ? <Name text={person.name} page={page} /> : alone}</p>
      {person.name && role ? <p className="small">{role}</p> : null}
    </>
  );
}

/** What somebody is there: function and organisation, or our word for the part they play. */
function roleOf(person: PersonView, page: ProductLanguage): ReactNode {
  const t = translator(page, "meeting");
  if (person.kind === "coordinator") return t("table.coordinator");
  if (person.kind === "interpreter" && person.interprets) {
    return t("table.interpreter", { language: languageName(person.interprets, page) });
  }
  if (!person.role && !person.organisation) return person.kind === "family" ? t("table.family") : null;
  const { role, organisation } = person;
  // One run of text: a comma of ours between two Latin words would jump to the other side in Arabic.
  const text = [role?.text, organisation].filter(Boolean).join(", ");
  return <Said words={{ text, language: role?.language ?? "nl" }} page={page} />;
}

/** People one per line: face, name, what they do. Never their answers, never addresses. */
export function PeopleList({ people, page }: { people: PersonView[]; page: ProductLanguage }) {
  return (
    <ul className="list">
      {people.map((person, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: people may be nameless; the list is never reordered
        <li className="row" key={index}>
          <PersonFace person={person} />
          <div>
            <WhoLines person={person} page={page} />
          </div>
        </li>
      ))}
    </ul>
  );
}
