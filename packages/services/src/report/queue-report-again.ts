import type { QueueAgain } from "../outbox/requeue";
import { queueReportMail } from "./queue-report-mail";

/** The announcement of a version that was replaced before it went. */
export const queueReportAgain: QueueAgain = (writer, settings, versionId, person) =>
  queueReportMail(writer, settings, "report", versionId, person);

/** The mail about a correction that was replaced before it went. */
export const queueCorrectionAgain: QueueAgain = (writer, settings, versionId, person) =>
  queueReportMail(writer, settings, "correction", versionId, person);

/** The mail about a recall that was replaced before it went. */
export const queueRecallAgain: QueueAgain = (writer, settings, versionId, person) =>
  queueReportMail(writer, settings, "recall", versionId, person);
