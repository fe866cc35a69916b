import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { change } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { Refusal } from "@rondom/domain/refusal";
import type { Settings } from "../ctx";
import { invite } from "./invite";
import { loadRound } from "./load-candidates";

/** Invites more people to a meeting that was called; who is invited stays as they are. Gives how many were new. */
export async function inviteMore(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  meeting: Row<"meeting">,
  invitees: readonly string[],
  askedFor: Row<"meeting">["askedFor"] = {},
): Promise<number> {
  const round = await loadRound(writer);
  const added = round.candidates.filter(({ key }) => invitees.includes(key));
  if (added.length < new Set(invitees).size) throw new Refusal("not-found");
  if (added.some(({ mayBeInvited }) => !mayBeInvited)) {
    throw new Refusal("not-valid", undefined, [{ path: "invitees", reason: "no-consent" }]);
  }
  const choices = { ...meeting.askedFor, ...askedFor };
  const all = [...new Set([...meeting.invitees, ...invitees])];
  await change(writer, "meeting", meeting.id, { invitees: all, askedFor: choices });
  return invite(writer, settings, { ...meeting, askedFor: choices }, round, added, true);
}
