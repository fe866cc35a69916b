import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeVersion } from "@rondom/db/scope/rows";
import { idField, versionField } from "@rondom/domain/family/input";
import { limits, wordsOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { meetingFor } from "./meeting-for";
import { standingInvitations, tellCancelled } from "./tell-standing";

const input = z.object({
  familyId: idField,
  meetingId: idField,
  version: versionField,
  /** Why, for the invitees; they read it on the page, not in the mail. */
  words: wordsOrNull(limits.line),
});

/**
 * Cancels a meeting and tells everybody whose invitation stands; a draft is put away, and nobody hears of it.
 * Cancelling again changes nothing. Throws Refusal("not-now", "published") once its report is out.
 */
export async function cancelMeeting(ctx: Ctx, given: unknown): Promise<{ version: number }> {
  const { familyId, meetingId, version, words } = parse(input, given);
  return act(ctx, "meeting.cancel", coordinatorOf(familyId), async (writer) => {
    const { meeting, done } = await meetingFor(writer, meetingId, "cancel");
    if (done) return { version: meeting.version };
    const cancelled = {
      state: "cancelled" as const,
      cancelledAt: writer.now,
      cancelWords: words,
      // Calendars drop an event only for a higher number (RFC 5546 §3.2.5).
      sequence: meeting.sequence + 1,
    };
    await changeVersion(writer, "meeting", { id: meetingId, version }, cancelled);
    await tellCancelled(writer, ctx.settings, await standingInvitations(writer, meetingId));
    return { version: version + 1 };
  });
}
