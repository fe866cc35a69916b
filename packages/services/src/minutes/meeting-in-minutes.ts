import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import type { Row } from "@rondom/db/tables/schema";
import { meetingFor } from "../meeting/meeting-for";

/** The meeting while its agenda may change. Throws Refusal("not-now") once cancelled or published. */
export async function meetingForAgenda(
  writer: Writer<FamilyAccess>,
  meetingId: string,
): Promise<Row<"meeting">> {
  return (await meetingFor(writer, meetingId, "prepare")).meeting;
}

/** The meeting while it is chaired. Throws Refusal("not-now") when not called yet, cancelled or published. */
export async function meetingForMinutes(
  writer: Writer<FamilyAccess>,
  meetingId: string,
): Promise<Row<"meeting">> {
  return (await meetingFor(writer, meetingId, "write")).meeting;
}
