import { liveStates } from "@rondom/domain/task/transition";
import { and, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { SystemAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";
import type { Row } from "../tables/schema";

export interface NewestLinks {
  coordinatorId: string | null;
  invitation: Row<"link"> | null;
  task: Row<"link"> | null;
  report: Row<"link"> | null;
  family: Row<"link"> | null;
}

/** The newest link of each purpose that opens something of now: for showing the demo, where all people are made up. */
export async function newestLinks(reader: Reader<SystemAccess>): Promise<NewestLinks> {
  const { queries, tables } = connectionOf(reader);
  const { assignment, invitation, link, meeting, reportVersion, task } = tables;
  const newest = [desc(link.createdAt), desc(link.id)];
  const standing = (purpose: Row<"link">["purpose"]) =>
    and(eq(link.purpose, purpose), isNull(link.revokedAt));
  const invitations = await queries
    .select({ link })
    .from(link)
    .innerJoin(invitation, eq(invitation.id, link.subjectId))
    .innerJoin(meeting, eq(meeting.id, invitation.meetingId))
    .where(
      and(
        standing("invitation"),
        isNull(invitation.withdrawnAt),
        eq(meeting.state, "called"),
        gt(meeting.startsAt, reader.now),
      ),
    )
    .orderBy(...newest)
    .limit(1);
  const tasks = await queries
    .select({ link })
    .from(link)
    .innerJoin(task, eq(task.id, link.subjectId))
    .where(and(standing("task"), inArray(task.state, [...liveStates])))
    .orderBy(...newest)
    .limit(1);
  const reports = await queries
    .select({ link })
    .from(link)
    .innerJoin(reportVersion, eq(reportVersion.reportId, link.subjectId))
    .where(and(standing("report"), isNull(reportVersion.recalledAt)))
    .orderBy(...newest)
    .limit(1);
  const families = await queries
    .select({ link })
    .from(link)
    .where(standing("family"))
    .orderBy(...newest)
    .limit(1);
  const coordinators = await queries
    .select({ id: assignment.coordinatorId })
    .from(assignment)
    .where(isNull(assignment.until))
    .orderBy(desc(assignment.since), desc(assignment.id))
    .limit(1);
  return {
    coordinatorId: coordinators[0]?.id ?? null,
    invitation: invitations[0]?.link ?? null,
    task: tasks[0]?.link ?? null,
    report: reports[0]?.link ?? null,
    family: families[0]?.link ?? null,
  };
}
