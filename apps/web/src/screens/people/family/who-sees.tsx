import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { PersonFace, PictureFace } from "../face";
import { PageLink } from "../page-link";
import { WhoLines } from "../people-list";
import type { PictogramName } from "../pictogram";
import { Name } from "../said";
import { FamilyFrame } from "./family-frame";
import type { FamilySeesView, SharedWith } from "./view";
import { WhatTheyMay } from "./what-they-may";

interface CardProps {
  heading: string;
  picture: PictogramName;
  people: SharedWith[];
  page: ProductLanguage;
}

function PeopleCard({ heading, picture, people, page }: CardProps) {
  return (
    <section className="card">
      <div className="from">
        <PictureFace name={picture} />
        <h2 className="plain">{heading}</h2>
      </div>
      {people.length === 0 ? <p>{translator(page, "family")("sees.nobody")}</p> : null}
      {people.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: people may be nameless; the list is never reordered
        <div key={index} className="row">
          <PersonFace person={one.person} />
          <div>
            <WhoLines person={one.person} page={page} />
            <WhatTheyMay one={one} page={page} />
          </div>
        </div>
      ))}
    </section>
  );
}

/** Everybody once: first who reads the reports, then the others. To read only: changes go through the coordinator. */
export function renderFamilySees(view: FamilySeesView, language: ProductLanguage): ReactElement {
  const t = translator(language, "family");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={language} />;
  const readers = view.people.filter(({ reports }) => reports);
  const others = view.people.filter(({ reports }) => !reports);
  return (
    <FamilyFrame view={view} page={language} heading={t("sees.title")}>
      <p>{t("sees.lead")}</p>
      <PeopleCard heading={t("sees.what.reports")} picture="report" people={readers} page={language} />
      {others.length > 0 ? (
        <PeopleCard heading={t("sees.what.nothing")} picture="unseen" people={others} page={language} />
      ) : null}
      {view.sharing ? (
        <PageLink view={view} page={language} to={view.sharing} picture="map">
          {t("sharing.title")}
        </PageLink>
      ) : null}
      <p>{t.rich("sees.all", { coordinator })}</p>
      <p>{t.rich("sees.change", { coordinator })}</p>
    </FamilyFrame>
  );
}
