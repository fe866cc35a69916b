import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { type PersonRow, peopleOf } from "@rondom/db/family/people";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import { type StandingAnswer, standingAnswer } from "@rondom/domain/meeting/answers";
import type { AttendanceState } from "@rondom/domain/minutes/attendance";
import { type PersonKey, personIn, personKey } from "@rondom/domain/person";

export interface PersonAtTable extends PersonRow {
  invited: boolean;
  /** What stands of their answers, and everything they wrote beforehand; null: nothing yet. */
  answer: StandingAnswer | null;
  attendance: AttendanceState | null;
  attendanceAt: number | null;
}

/** Everybody of and round the family with what is known of them for this meeting; who left, only when they were asked or came. */
export async function peopleAtTable(
  reader: Reader<FamilyAccess>,
  meetingId: string,
): Promise<PersonAtTable[]> {
  const invitations = byPerson(await rowsOf(reader, "invitation", { meetingId, withdrawnAt: null }));
  const attendance = byPerson(await rowsOf(reader, "attendance", { meetingId }));
  const answers = await answersTo(
    reader,
    meetingId,
    [...invitations.values()].map((each) => each.id),
  );
  return [...(await peopleOf(reader)).values()].flatMap((person): PersonAtTable[] => {
    const invitation = invitations.get(person.key);
    const mark = attendance.get(person.key);
    if (person.gone && !invitation && !mark) return [];
    return [
      {
        ...person,
        invited: invitation !== undefined,
        answer: (invitation && answers.get(invitation.id)) ?? null,
        attendance: mark?.state ?? null,
        attendanceAt: mark?.at ?? null,
      },
    ];
  });
}

function byPerson<R extends { actorId: string | null; memberId: string | null }>(
  rows: readonly R[],
): Map<PersonKey, R> {
  return new Map(
    rows.flatMap((row) => {
      const person = personIn(row);
      return person ? [[personKey(person), row] as const] : [];
    }),
  );
}

async function answersTo(
  reader: Reader<FamilyAccess>,
  meetingId: string,
  invitationIds: string[],
): Promise<Map<string, StandingAnswer>> {
  const { sequence } = await rowOf(reader, "meeting", meetingId);
  const rows = await rowsOf(reader, "answer", { invitationId: invitationIds });
  const byInvitation = Map.groupBy(rows, (row) => row.invitationId);
  return new Map([...byInvitation].map(([id, answers]) => [id, standingAnswer(answers, sequence)]));
}
