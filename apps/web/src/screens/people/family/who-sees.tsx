import type { ProductLanguage } from "@rondom/domain/language";
import { shortDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { PersonFace, PictureFace } from "../face";
import { roleOf } from "../people-list";
import type { PictogramName } from "../pictogram";
import { Name } from "../said";
import { FamilyFrame } from "./family-frame";
import type { FamilySeesView, SharedWith } from "./view";

type Shared = FamilySeesView["shared"][number];

const pictures: Record<Shared["what"], PictogramName> = { reports: "report", invite: "door", name: "speech" };

function Reader({ one, page }: { one: SharedWith; page: ProductLanguage }) {
  const t = translator(page, "family");
  const { person, agreed, since, readOn } = one;
  const role = roleOf(person, page);
  return (
    <div className="row">
      <PersonFace person={person} />
      <div>
        <p className="strong">
          {person.name ? (
            <Name text={person.name} page={page} />
          ) : (
            (role ?? translator(page, "meeting")("table.acquaintance"))
          )}
        </p>
        {person.name && role ? <p className="small">{role}</p> : null}
        {agreed ? (
          <p className="small">
            {t.rich("sees.agreed", {
              name: <Name key="name" text={agreed.by} page={page} />,
              date: shortDate(agreed.on, page),
            })}
          </p>
        ) : since ? (
          <p className="small">{t("sees.since", { date: shortDate(since, page) })}</p>
        ) : null}
        {readOn === undefined ? null : (
          <p className="small">
            {readOn === null ? t("sees.unread") : t("sees.read", { date: shortDate(readOn, page) })}
          </p>
        )}
      </div>
    </div>
  );
}

function SharedCard({ shared, page }: { shared: Shared; page: ProductLanguage }) {
  const t = translator(page, "family");
  return (
    <div className="card">
      <div className="from">
        <PictureFace name={pictures[shared.what]} />
        <h2 className="plain">{t(`sees.what.${shared.what}`)}</h2>
      </div>
      {shared.people.length === 0 ? <p>{t("sees.nobody")}</p> : null}
      {shared.people.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: people may be nameless; the list is never reordered
        <Reader key={index} one={one} page={page} />
      ))}
    </div>
  );
}

/** What is shared with whom, who said yes and when. To read only: changes go through the coordinator. */
export function renderFamilySees(view: FamilySeesView, language: ProductLanguage): ReactElement {
  const t = translator(language, "family");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={language} />;
  return (
    <FamilyFrame view={view} page={language} heading={t("sees.title")}>
      <p>{t("sees.lead")}</p>
      {view.shared.map((shared) => (
        <SharedCard key={shared.what} shared={shared} page={language} />
      ))}
      <p>{t.rich("sees.all", { coordinator })}</p>
      <p>{t.rich("sees.change", { coordinator })}</p>
    </FamilyFrame>
  );
}
