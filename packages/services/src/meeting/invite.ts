import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { setInvitationNeeds } from "@rondom/db/meeting/meeting-needs";
import { add, change, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { newId } from "@rondom/domain/id";
import type { Candidate } from "@rondom/domain/meeting/candidate";
import { personColumns, personOf } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import type { Settings } from "../ctx";
import { chosenNeeds } from "./chosen-needs";
import type { Round } from "./load-candidates";
import { needsForOne } from "./proposal-of";
import { queueMeetingMail } from "./queue-meeting-mail";

/**
 * Invites people to a meeting and queues a mail to each. All invitations are written before the first mail, since each
 * mail says who else comes. Whose invitation stands is left alone. Gives how many were invited.
 */
export async function invite(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  meeting: Row<"meeting">,
  round: Round,
  candidates: readonly Candidate[],
  addedLater: boolean,
): Promise<number> {
  const chosen = await chosenNeeds(writer, meeting.id);
  const invited: Row<"invitation">[] = [];
  for (const candidate of candidates) {
    const invitation = await standing(writer, meeting.id, candidate);
    if (!invitation) continue;
    await setInvitationNeeds(writer, invitation.id, needsForOne(round, meeting, chosen, candidate));
    invited.push(invitation);
  }
  for (const invitation of invited) {
    await queueMeetingMail(writer, settings, invitation, { kind: "invitation", addedLater });
  }
  return invited.length;
}

/** The invitation, new or given back after it was withdrawn; null when it stood already. */
async function standing(
  writer: Writer<FamilyAccess>,
  meetingId: string,
  { key }: Candidate,
): Promise<Row<"invitation"> | null> {
  const person = personOf(key);
  if (!person) throw new Refusal("not-found");
  const columns = personColumns(person);
  const [known] = await rowsOf(writer, "invitation", { meetingId, ...columns });
  if (!known) return add(writer, "invitation", { id: newId(), meetingId, ...columns, at: writer.now });
  if (known.withdrawnAt === null) return null;
  const again = { at: writer.now, withdrawnAt: null };
  await change(writer, "invitation", known.id, again);
  return { ...known, ...again };
}
