import { correctReport } from "@rondom/services/report/correct-report";
import { listReports } from "@rondom/services/report/list-reports";
import { noteRead } from "@rondom/services/report/note-read";
import { previewReport } from "@rondom/services/report/preview-report";
import { publishReport } from "@rondom/services/report/publish-report";
import { recallReport } from "@rondom/services/report/recall-report";
import { reportLedger } from "@rondom/services/report/report-ledger";
import { sendReportAgain } from "@rondom/services/report/send-report-again";
import { showReport } from "@rondom/services/report/show-report";
import { ask, change } from "../procedure";
import { t } from "../trpc";

export const reportRouter = t.router({
  preview: ask(previewReport),
  list: ask(listReports),
  show: ask(showReport),
  ledger: ask(reportLedger),
  publish: change(publishReport),
  correct: change(correctReport),
  recall: change(recallReport),
  sendAgain: change(sendReportAgain),
  noteRead: change(noteRead),
});
