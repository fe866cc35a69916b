import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { attendanceStates } from "@rondom/domain/minutes/attendance";
import { personField } from "@rondom/domain/person-field";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

import { meetingForMinutes } from "./meeting-in-minutes";
import { seat } from "./seat";

const input = z.object({
  familyId: idField,
  meetingId: idField,
  person: personField,
  state: z.enum(attendanceStates),
});

/** Marks who is at the table, in which way: anyone of or round the family, invited or not. */
export async function markAttendance(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, meetingId, person, state } = parse(input, given);
  await act(ctx, "minutes.mark-attendance", coordinatorOf(familyId), async (writer) => {
    await meetingForMinutes(writer, meetingId);
    await rowOf(writer, person.kind, person.id);
    await seat(writer, meetingId, person, state);
  });
}
