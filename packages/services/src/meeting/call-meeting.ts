import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeVersion } from "@rondom/db/scope/rows";
import { idField, versionField } from "@rondom/domain/family/input";
import { notReady } from "@rondom/domain/meeting/ready-to-call";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { chosenNeeds } from "./chosen-needs";
import { invite } from "./invite";
import { loadRound } from "./load-candidates";
import { meetingFor } from "./meeting-for";

const input = z.object({ familyId: idField, meetingId: idField, version: versionField });

/**
 * Calls a meeting: everybody ticked gets an invitation, a link and a mail. Throws Refusal("not-valid") that names
 * whatever is still missing. Calling it again changes nothing.
 */
export async function callMeeting(ctx: Ctx, given: unknown): Promise<{ version: number }> {
  const { familyId, meetingId, version } = parse(input, given);
  return act(ctx, "meeting.call", coordinatorOf(familyId), async (writer) => {
    const { meeting: draft, done } = await meetingFor(writer, meetingId, "call");
    if (done) return { version: draft.version };
    const round = await loadRound(writer);
    const needIds = await chosenNeeds(writer, meetingId);
    const missing = notReady({ ...draft, needIds }, round.candidates, writer.now);
    if (missing.length > 0) throw new Refusal("not-valid", undefined, missing);
    const called = { state: "called" as const, calledAt: writer.now };
    await changeVersion(writer, "meeting", { id: meetingId, version }, called);
    const invitees = round.candidates.filter(({ key }) => draft.invitees.includes(key));
    await invite(writer, ctx.settings, { ...draft, ...called }, round, invitees, false);
    return { version: version + 1 };
  });
}
