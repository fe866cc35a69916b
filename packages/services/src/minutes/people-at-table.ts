import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { type PersonRow, peopleOf } from "@rondom/db/family/people";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { AnswerValue } from "@rondom/domain/meeting/meeting";
import type { AttendanceState } from "@rondom/domain/minutes/attendance";
import { type PersonKey, personIn, personKey } from "@rondom/domain/person";

export interface PersonAtTable extends PersonRow {
  invited: boolean;
  /** Their last answer and their word beforehand. */
  answer: { value: AnswerValue | null; word: string | null; question: boolean; at: number } | null;
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
  const answers = await lastAnswers(
    reader,
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

async function lastAnswers(
  reader: Reader<FamilyAccess>,
  invitationIds: string[],
): Promise<Map<string, NonNullable<PersonAtTable["answer"]>>> {
  const rows: Row<"answer">[] = await rowsOf(reader, "answer", { invitationId: invitationIds });
  return new Map(
    rows.map(({ invitationId, value, word, question, at }) => [invitationId, { value, word, question, at }]),
  );
}
