import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader, Writer } from "@rondom/db/access/handle";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { agendaBar, minutesBar } from "@rondom/domain/minutes/writing";
import { Refusal } from "@rondom/domain/refusal";

/** The meeting while its agenda may change. Throws Refusal("not-now") once cancelled or published. */
export async function meetingForAgenda(
  writer: Writer<FamilyAccess>,
  meetingId: string,
): Promise<Row<"meeting">> {
  const { meeting, published } = await locked(writer, meetingId);
  const bar = agendaBar(meeting.state, published);
  if (bar) throw new Refusal("not-now", bar);
  return meeting;
}

/** The meeting while it is chaired. Throws Refusal("not-now") when not called yet, cancelled or published. */
export async function meetingForMinutes(
  writer: Writer<FamilyAccess>,
  meetingId: string,
): Promise<Row<"meeting">> {
  const { meeting, published } = await locked(writer, meetingId);
  const bar = minutesBar(meeting.state, published);
  if (bar) throw new Refusal("not-now", bar);
  return meeting;
}

async function locked(writer: Writer<FamilyAccess>, meetingId: string) {
  await oneAtATime(writer);
  return {
    meeting: await rowOf(writer, "meeting", meetingId),
    published: await isPublished(writer, meetingId),
  };
}

/** True once the report of the meeting has gone out, recalled or not. */
export async function isPublished(reader: Reader<FamilyAccess>, meetingId: string): Promise<boolean> {
  return (await rowsOf(reader, "report", { meetingId })).length > 0;
}
