import type { ProductLanguage } from "@rondom/domain/language";
import { shortDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Frame } from "../frame";
import { Notice } from "../notice";
import { PageLink } from "../page-link";
import type { PictogramName } from "../pictogram";
import { Name } from "../said";
import { NextMeetingSection } from "./next-meeting";
import { Tasks } from "./tasks";
import type { FamilyHomeView } from "./view";

const doors = [
  { key: "wish", picture: "wish" },
  { key: "reports", picture: "report" },
  { key: "map", picture: "map" },
  { key: "goals", picture: "goals" },
  { key: "sees", picture: "eye" },
] as const satisfies { key: keyof FamilyHomeView["doors"]; picture: PictogramName }[];

function Doors({ view, page }: { view: FamilyHomeView; page: ProductLanguage }) {
  const t = translator(page, "family");
  const reports = view.lastReport
    ? t("doors.reportsHint", { date: shortDate(view.lastReport, page) })
    : t("doors.reportsNone");
  return (
    <section>
      {doors.map(({ key, picture }) => {
        const to = view.doors[key];
        return to ? (
          <PageLink
            key={key}
            view={view}
            page={page}
            to={to}
            picture={picture}
            hint={key === "reports" ? reports : t(`doors.${key}Hint`)}
          >
            {t(`doors.${key}`)}
          </PageLink>
        ) : null;
      })}
    </section>
  );
}

/** The first page of a family member: the next meeting, what we do, what the others do, five doors. */
export function renderFamilyHome(view: FamilyHomeView, language: ProductLanguage): ReactElement {
  const t = translator(language, "family");
  return (
    <Frame title={t("title")} page={language} view={view}>
      {view.sent === "wish" ? (
        <Notice tone="good" picture="check" label={t("wish.sentLabel")}>
          <p>
            {t.rich("wish.sent", {
              coordinator: <Name key="coordinator" text={view.coordinator.called} page={language} />,
            })}
          </p>
        </Notice>
      ) : null}
      <h1>{t.rich("hello", { reader: <Name key="reader" text={view.reader.called} page={language} /> })}</h1>
      <NextMeetingSection view={view} page={language} />
      <Tasks view={view} page={language} whose="ours" />
      <Tasks view={view} page={language} whose="theirs" />
      <Doors view={view} page={language} />
    </Frame>
  );
}
