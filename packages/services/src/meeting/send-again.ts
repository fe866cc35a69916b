import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { mailStates, replaceUnsent } from "@rondom/db/outbox/mail-states";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { newsOfNow } from "./news-of-now";
import { queueMeetingMail } from "./queue-meeting-mail";

const input = z.object({ familyId: idField, invitationId: idField, id: idField });

/**
 * Sends somebody the news of their invitation once more, as it stands now: a new mail with the same link. A mail that
 * waited makes way for it. `id` is the new mail's, so that asking twice sends one.
 */
export async function sendAgain(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, invitationId, id } = parse(input, given);
  await act(ctx, "meeting.send-again", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const invitation = await rowOf(writer, "invitation", invitationId);
    if ((await mailStates(writer, [invitationId])).some((mail) => mail.id === id)) return;
    const news = await newsOfNow(writer, invitation);
    await replaceUnsent(writer, invitationId);
    await queueMeetingMail(writer, ctx.settings, invitation, news, id);
  });
}
