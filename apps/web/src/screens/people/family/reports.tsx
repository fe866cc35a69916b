import type { ProductLanguage } from "@rondom/domain/language";
import { fullDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { PageLink } from "../page-link";
import { FamilyFrame } from "./family-frame";
import type { FamilyReportsView } from "./view";

type Report = FamilyReportsView["reports"][number];

function stateOf(report: Report) {
  if (report.recalled) return "reports.recalled" as const;
  return report.read ? ("reports.read" as const) : ("reports.unread" as const);
}

/** Every report of the family this member may read, newest first. */
export function renderFamilyReports(view: FamilyReportsView, language: ProductLanguage): ReactElement {
  const t = translator(language, "family");
  const newestFirst = view.reports.toSorted((one, other) => other.number - one.number);
  return (
    <FamilyFrame view={view} page={language} heading={t("reports.title")}>
      {newestFirst.length === 0 ? <p>{t("reports.empty")}</p> : null}
      {newestFirst.map((report) => (
        <PageLink
          key={report.href}
          view={view}
          page={language}
          to={report.href}
          picture={report.recalled ? "cross" : "report"}
          hint={`${t("reports.one", { number: report.number })}. ${t(stateOf(report))}`}
        >
          {fullDate(report.heldOn, language)}
        </PageLink>
      ))}
    </FamilyFrame>
  );
}
