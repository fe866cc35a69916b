import { and, asc, eq, gt, inArray, isNull, ne } from "drizzle-orm";
import { connectionOf } from "../access/handle";
import type { Row } from "../tables/schema";
import type { Caseload } from "./caseload";

export type HomeMeeting = Pick<
  Row<"meeting">,
  "id" | "familyId" | "state" | "startsAt" | "minutes" | "place"
> & { reported: boolean };

/** Meetings of the caseload that were called or cancelled, in order of time, with whether a report went out. */
export async function meetingsOf({ reader, ids }: Caseload): Promise<HomeMeeting[]> {
  const { queries, tables } = connectionOf(reader);
  const { meeting, report } = tables;
  const rows = await queries
    .select({
      id: meeting.id,
      familyId: meeting.familyId,
      state: meeting.state,
      startsAt: meeting.startsAt,
      minutes: meeting.minutes,
      place: meeting.place,
      reportId: report.id,
    })
    .from(meeting)
    .leftJoin(report, eq(report.meetingId, meeting.id))
    .where(and(inArray(meeting.familyId, [...ids]), ne(meeting.state, "draft")))
    .orderBy(asc(meeting.startsAt), asc(meeting.id));
  return rows.map(({ reportId, ...row }) => ({ ...row, reported: reportId !== null }));
}

export interface HomeInvitation {
  invitation: Row<"invitation">;
  meeting: { startsAt: number | null; state: Row<"meeting">["state"]; sequence: number };
  /** The oldest first. */
  answers: Row<"answer">[];
}

/** Invitations that stand, to meetings of the caseload that are still to come, each with what was answered. */
export async function comingInvitations({ reader, ids }: Caseload): Promise<HomeInvitation[]> {
  const { queries, tables } = connectionOf(reader);
  const { invitation, meeting, answer } = tables;
  const { startsAt, state, sequence } = meeting;
  const rows = await queries
    .select({ invitation, meeting: { startsAt, state, sequence }, answer })
    .from(invitation)
    .innerJoin(meeting, eq(meeting.id, invitation.meetingId))
    .leftJoin(answer, eq(answer.invitationId, invitation.id))
    .where(
      and(
        inArray(invitation.familyId, [...ids]),
        isNull(invitation.withdrawnAt),
        ne(meeting.state, "draft"),
        gt(meeting.startsAt, reader.now),
      ),
    )
    .orderBy(asc(meeting.startsAt), asc(invitation.at), asc(invitation.id), asc(answer.at), asc(answer.id));
  const byId = new Map<string, HomeInvitation>();
  for (const { invitation, meeting, answer } of rows) {
    const known = byId.get(invitation.id) ?? { invitation, meeting, answers: [] };
    if (answer) known.answers.push(answer);
    byId.set(invitation.id, known);
  }
  return [...byId.values()];
}
