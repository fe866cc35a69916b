import type { Answers } from "@rondom/api/root";

export type ReportPreview = Answers["report"]["preview"];
export type ShownReport = Answers["report"]["show"];
export type LedgerRow = Answers["report"]["ledger"][number];
export type ReportHeading = Answers["report"]["list"][number];
export type ReportView = ReportPreview["view"];
export type ViewedLine = ReportView["items"][number]["lines"][number];

/** Somebody whose view of the report can be shown. */
export interface Reader {
  key: string;
  name: string;
  second: string | null;
  formal: boolean;
}
