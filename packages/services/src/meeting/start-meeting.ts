import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { setMeetingNeeds } from "@rondom/db/meeting/meeting-needs";
import { addOnce, rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { meetingAbout, meetingZone } from "@rondom/domain/meeting/meeting";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { loadRound } from "./load-candidates";
import { proposalOf } from "./proposal-of";

const input = z.object({
  familyId: idField,
  id: idField,
  about: z.enum(meetingAbout).optional(),
  needIds: z.array(idField).max(100, { error: "too-many" }).default([]),
});
const usualMinutes = 90;

/**
 * Begins to prepare a meeting; it stays a draft, for weeks if need be, until it is called. The first meeting of a
 * family is for everyone who is active, unless told. The same id again changes nothing.
 */
export async function startMeeting(
  ctx: Ctx,
  given: unknown,
): Promise<{ meetingId: string; version: number }> {
  const { familyId, id, about, needIds } = parse(input, given);
  return act(ctx, "meeting.start", coordinatorOf(familyId), async (writer) => {
    for (const needId of needIds) await rowOf(writer, "need", needId);
    const earlier = (await rowsOf(writer, "meeting", { state: "called" })).length > 0;
    const kind = about ?? (needIds.length > 0 || earlier ? "needs" : "everyone");
    const round = await loadRound(writer);
    const draft = {
      id,
      state: "draft" as const,
      about: kind,
      startsAt: null,
      minutes: usualMinutes,
      zone: meetingZone,
      invitees: proposalOf(round, { about: kind, askedFor: {} }, needIds).proposed,
      askedFor: {},
      sequence: 0,
      coordinatorId: writer.access.coordinatorId,
      createdAt: writer.now,
      version: 1,
    };
    if (await addOnce(writer, "meeting", draft)) await setMeetingNeeds(writer, id, needIds);
    const { version } = await rowOf(writer, "meeting", id);
    return { meetingId: id, version };
  });
}
