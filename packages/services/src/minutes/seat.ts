import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add, change, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import type { AttendanceState } from "@rondom/domain/minutes/attendance";
import { type Person, personColumns } from "@rondom/domain/person";

/** Marks one person's place at the table of a meeting; the same mark again changes nothing. */
export async function seat(
  writer: Writer<FamilyAccess>,
  meetingId: string,
  person: Person,
  state: AttendanceState,
): Promise<void> {
  const columns = personColumns(person);
  const { coordinatorId } = writer.access;
  const [known] = await rowsOf(writer, "attendance", { meetingId, ...columns });
  if (!known)
    await add(writer, "attendance", {
      id: newId(),
      meetingId,
      ...columns,
      state,
      at: writer.now,
      coordinatorId,
    });
  else if (known.state !== state)
    await change(writer, "attendance", known.id, { state, at: writer.now, coordinatorId });
}
