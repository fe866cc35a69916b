import type { ReportContent } from "@rondom/domain/report/content";
import { readingWays } from "@rondom/domain/report/reading";
import type { Kit } from "../engine/kit-sqlite";
import type { FamilyTables } from "./family";
import type { MeetingTables } from "./meeting";
import type { NetworkTables } from "./network";
import type { OrganisationTables } from "./organisation";
import { inFamily } from "./scope";

/** Reports: one per meeting, numbered per family, frozen per version, with who holds it and who read it. */
export function reportTables(k: Kit, up: OrganisationTables & FamilyTables & NetworkTables & MeetingTables) {
  const report = k.table(
    "report",
    { ...inFamily(k, up), meetingId: k.ref(() => up.meeting.id), number: k.count(), createdAt: k.instant() },
    (t) => [
      k.uniqueIndex("report_number").on(t.familyId, t.number),
      k.uniqueIndex("report_meeting").on(t.meetingId),
    ],
  );
  const reportVersion = k.table(
    "report_version",
    {
      ...inFamily(k, up),
      reportId: k.ref(() => report.id),
      number: k.count(),
      content: k.json<ReportContent>(),
      why: k.textOrNull(),
      publishedAt: k.instant(),
      coordinatorId: k.ref(() => up.coordinator.id),
      recalledAt: k.instantOrNull(),
      recalledBy: k.refOrNull(() => up.coordinator.id),
      recallWords: k.textOrNull(),
    },
    (t) => [
      k.index("report_version_family").on(t.familyId),
      k.uniqueIndex("report_version_number").on(t.reportId, t.number),
    ],
  );
  const reportReader = k.table(
    "report_reader",
    {
      ...inFamily(k, up),
      reportId: k.ref(() => report.id),
      actorId: k.refOrNull(() => up.actor.id),
      memberId: k.refOrNull(() => up.member.id),
      at: k.instant(),
    },
    (t) => [
      k.index("report_reader_family").on(t.familyId),
      k.uniqueIndex("report_reader_actor").on(t.reportId, t.actorId),
      k.uniqueIndex("report_reader_member").on(t.reportId, t.memberId),
    ],
  );
  const reading = k.table(
    "reading",
    {
      ...inFamily(k, up),
      reportVersionId: k.ref(() => reportVersion.id),
      actorId: k.refOrNull(() => up.actor.id),
      memberId: k.refOrNull(() => up.member.id),
      how: k.oneOf(readingWays),
      at: k.instant(),
      notedBy: k.refOrNull(() => up.coordinator.id),
    },
    (t) => [k.index("reading_family").on(t.familyId)],
  );
  return { report, reportVersion, reportReader, reading };
}
