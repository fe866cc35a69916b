import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { change } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { meetingFor } from "../meeting/meeting-for";
import { parse } from "../parse";

const input = z.object({ familyId: idField, meetingId: idField });

/** The table is seated: chairing begins. Opening again keeps the first moment. */
export async function openMeeting(ctx: Ctx, given: unknown): Promise<{ openedAt: number }> {
  const { familyId, meetingId } = parse(input, given);
  return act(ctx, "minutes.open-meeting", coordinatorOf(familyId), async (writer) => {
    const { meeting, done } = await meetingFor(writer, meetingId, "open");
    if (!done) await change(writer, "meeting", meetingId, { openedAt: writer.now });
    return { openedAt: meeting.openedAt ?? writer.now };
  });
}
