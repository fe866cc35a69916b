import { needIsLive, needStates } from "@rondom/domain/network/need";
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, max, min, notExists, sql } from "drizzle-orm";
import type { OrganisationAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";

export interface FamilyListRow {
  familyId: string;
  name: string;
  municipality: string;
  closedAt: number | null;
  members: number;
  gaps: number;
  /** Start (ms) of the first meeting that was called and has not ended. */
  nextMeetingAt: number | null;
  /** When the newest report that was not recalled went out. */
  lastReportAt: number | null;
}

/** The families of this coordinator, by name; five queries, however many there are. */
export async function familyList(reader: Reader<OrganisationAccess>): Promise<FamilyListRow[]> {
  const { queries, tables } = connectionOf(reader);
  const { actor, assignment, family, familyClosing, meeting, member, need, needActor, reportVersion } =
    tables;
  const { coordinatorId } = reader.access;
  const mine = queries
    .select({ id: assignment.familyId })
    .from(assignment)
    .where(and(eq(assignment.coordinatorId, coordinatorId), isNull(assignment.until)));
  const families = await queries
    .select({
      familyId: family.id,
      name: family.name,
      municipality: family.municipality,
      closedAt: max(familyClosing.at),
    })
    .from(family)
    .leftJoin(familyClosing, and(eq(familyClosing.familyId, family.id), isNull(familyClosing.reopenedAt)))
    .where(inArray(family.id, mine))
    .groupBy(family.id)
    .orderBy(asc(family.name), asc(family.id));
  const members = await queries
    .select({ familyId: member.familyId, value: count() })
    .from(member)
    .where(and(inArray(member.familyId, mine), isNull(member.until)))
    .groupBy(member.familyId);
  const meets = queries
    .select({ one: sql`1` })
    .from(needActor)
    .innerJoin(actor, eq(actor.id, needActor.actorId))
    .where(and(eq(needActor.needId, need.id), isNull(needActor.until), isNull(actor.until)));
  const gaps = await queries
    .select({ familyId: need.familyId, value: count() })
    .from(need)
    .where(
      and(inArray(need.familyId, mine), inArray(need.state, needStates.filter(needIsLive)), notExists(meets)),
    )
    .groupBy(need.familyId);
  const meetings = await queries
    .select({ familyId: meeting.familyId, value: min(meeting.startsAt) })
    .from(meeting)
    .where(
      and(
        inArray(meeting.familyId, mine),
        eq(meeting.state, "called"),
        isNotNull(meeting.startsAt),
        gt(sql`${meeting.startsAt} + ${meeting.minutes} * 60000`, reader.now),
      ),
    )
    .groupBy(meeting.familyId);
  const reports = await queries
    .select({ familyId: reportVersion.familyId, value: max(reportVersion.publishedAt) })
    .from(reportVersion)
    .where(and(inArray(reportVersion.familyId, mine), isNull(reportVersion.recalledAt)))
    .groupBy(reportVersion.familyId);
  const of = <T>(rows: { familyId: string; value: T }[], id: string) =>
    rows.find((row) => row.familyId === id)?.value;
  return families.map((row) => ({
    ...row,
    members: of(members, row.familyId) ?? 0,
    gaps: of(gaps, row.familyId) ?? 0,
    nextMeetingAt: of(meetings, row.familyId) ?? null,
    lastReportAt: of(reports, row.familyId) ?? null,
  }));
}
