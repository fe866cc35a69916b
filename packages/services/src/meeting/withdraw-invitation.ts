import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { change, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { meetingFor } from "./meeting-for";
import { tellCancelled } from "./tell-standing";

const input = z.object({ familyId: idField, invitationId: idField });

/** Takes one invitation back: that person gets a mail that removes the calendar entry. Again changes nothing. */
export async function withdrawInvitation(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, invitationId } = parse(input, given);
  await act(ctx, "meeting.withdraw-invitation", coordinatorOf(familyId), async (writer) => {
    const { meetingId } = await rowOf(writer, "invitation", invitationId);
    await meetingFor(writer, meetingId, "withdraw");
    const invitation = await rowOf(writer, "invitation", invitationId);
    if (invitation.withdrawnAt !== null) return;
    await change(writer, "invitation", invitationId, { withdrawnAt: writer.now });
    await tellCancelled(writer, ctx.settings, [invitation]);
  });
}
