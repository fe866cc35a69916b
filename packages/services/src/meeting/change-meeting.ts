import type { FamilyAccess } from "@rondom/db/access/access";
import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Writer } from "@rondom/db/access/handle";
import { setMeetingNeeds } from "@rondom/db/meeting/meeting-needs";
import { changeVersion, rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { idField, versionField } from "@rondom/domain/family/input";
import { arrangementInput, draftInput } from "@rondom/domain/meeting/input";
import { followProposal } from "@rondom/domain/meeting/proposal";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { chosenNeeds } from "./chosen-needs";
import { loadRound } from "./load-candidates";
import { meetingFor } from "./meeting-for";
import { proposalOf } from "./proposal-of";

const input = z.object({
  familyId: idField,
  meetingId: idField,
  version: versionField,
  change: z.record(z.string(), z.unknown()),
});
type Change = z.output<typeof draftInput>;
const always = Object.keys(arrangementInput.shape);

export interface ChangedMeeting {
  version: number;
  /** Who is ticked now: another choice of needs brings others along. */
  invitees: string[];
}

/**
 * Saves what was typed of a meeting that is being prepared, field by field. After the invitations went out only the
 * way there and the interpreter still change like this: the rest is moved, so that everybody hears of it.
 */
export async function changeMeeting(ctx: Ctx, given: unknown): Promise<ChangedMeeting> {
  const { familyId, meetingId, version, change: raw } = parse(input, given);
  const change = onlyGiven(parse(draftInput, raw), raw);
  return act(ctx, "meeting.change", coordinatorOf(familyId), async (writer) => {
    const arranges = Object.keys(change).every((field) => always.includes(field));
    const { meeting } = await meetingFor(writer, meetingId, arranges ? "arrange" : "change");
    const { needIds, ...fields } = change;
    const invitees = await inviteesAfter(writer, meeting, change);
    await changeVersion(writer, "meeting", { id: meetingId, version }, { ...fields, invitees });
    if (needIds) await setMeetingNeeds(writer, meetingId, needIds);
    return { version: version + 1, invitees };
  });
}

// A field that was not sent stays as it is; the schema would make it empty.
function onlyGiven(change: Change, raw: Record<string, unknown>): Change {
  return Object.fromEntries(Object.entries(change).filter(([field]) => field in raw));
}

async function inviteesAfter(
  writer: Writer<FamilyAccess>,
  meeting: Row<"meeting">,
  change: Change,
): Promise<string[]> {
  const { about = meeting.about, needIds, invitees } = change;
  for (const needId of needIds ?? []) await rowOf(writer, "need", needId);
  if (!invitees && !needIds && about === meeting.about) return meeting.invitees;
  const round = await loadRound(writer);
  const known = new Set<string>(round.candidates.map(({ key }) => key));
  if (invitees) {
    if (invitees.some((key) => !known.has(key))) throw new Refusal("not-found");
    return [...new Set(invitees)];
  }
  const chosen = await chosenNeeds(writer, meeting.id);
  const before = proposalOf(round, meeting, chosen).proposed;
  const after = proposalOf(round, { ...meeting, about }, needIds ?? chosen).proposed;
  return followProposal(meeting.invitees, before, after).filter((key) => known.has(key));
}
