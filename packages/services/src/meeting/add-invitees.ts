import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { idField } from "@rondom/domain/family/input";
import { askedForField, personKeyField } from "@rondom/domain/meeting/input";
import { stageOf } from "@rondom/domain/meeting/stage";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { inviteMore } from "./invite-more";
import { meetingFor } from "./meeting-for";

const input = z.object({
  familyId: idField,
  meetingId: idField,
  invitees: z.array(personKeyField).min(1, { error: "invite-somebody" }).max(200, { error: "too-many" }),
  /** Needs chosen for one of them, by person key; else those that fit. */
  askedFor: askedForField.default({}),
});

/** Invites more people to a meeting that was called already; who is invited stays as they are. Gives how many were new. */
export async function addInvitees(ctx: Ctx, given: unknown): Promise<{ invited: number }> {
  const { familyId, meetingId, invitees, askedFor } = parse(input, given);
  return act(ctx, "meeting.add-invitees", coordinatorOf(familyId), async (writer) => {
    const { meeting } = await meetingFor(writer, meetingId, "invite");
    if (stageOf(meeting, writer.now) === "past") throw new Refusal("not-now", "meeting-past");
    const invited = await inviteMore(writer, ctx.settings, meeting, invitees, askedFor);
    return { invited };
  });
}
