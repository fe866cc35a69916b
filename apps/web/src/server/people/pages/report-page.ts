import { listMyReports } from "@rondom/services/report/list-my-reports";
import { markRead } from "@rondom/services/report/mark-read";
import { readReport } from "@rondom/services/report/read-report";
import { renderFamilyReports } from "../../../screens/people/family/reports";
import { renderReport } from "../../../screens/people/report/report";
import { reportsView } from "../views/family-views";
import { reportView } from "../views/report-view";
import type { PersonalPage } from "../visit";

/** A report; a member of the family names which one. */
export function reportPage(reportId?: string): PersonalPage {
  return {
    show: async (visit) =>
      renderReport(reportView(await readReport(visit.ctx, { reportId }), visit), visit.language),
    press: async ({ ctx }, fields) => {
      if (fields.get("act") === "read") await markRead(ctx, { reportId, version: fields.get("version") });
      return "";
    },
  };
}

/** The reports of the family. */
export const reportsPage: PersonalPage = {
  show: async (visit) =>
    renderFamilyReports(reportsView(await listMyReports(visit.ctx), visit), visit.language),
};
