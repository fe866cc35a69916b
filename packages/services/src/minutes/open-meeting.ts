import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { change } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { meetingForMinutes } from "./meeting-in-minutes";

const input = z.object({ familyId: idField, meetingId: idField });

/** The table is seated: chairing begins. Opening again keeps the first moment. */
export async function openMeeting(ctx: Ctx, given: unknown): Promise<{ openedAt: number }> {
  const { familyId, meetingId } = parse(input, given);
  return act(ctx, "minutes.open-meeting", coordinatorOf(familyId), async (writer) => {
    const { openedAt } = await meetingForMinutes(writer, meetingId);
    if (openedAt === null) await change(writer, "meeting", meetingId, { openedAt: writer.now });
    return { openedAt: openedAt ?? writer.now };
  });
}
