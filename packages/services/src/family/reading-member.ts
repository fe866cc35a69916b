import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { ShareKind } from "@rondom/domain/family/member";
import { Refusal } from "@rondom/domain/refusal";
import { type CurrentMember, currentMember } from "./current-members";

/** The member who holds a family link, and whether something was ticked for them (an adult reads all of it). */
export async function readingMember(
  reader: Reader<PersonAccess>,
  kind: ShareKind,
): Promise<{ member: CurrentMember; ticked: boolean }> {
  const { person, purpose } = reader.access;
  if (purpose !== "family" || person.kind !== "member") throw new Refusal("not-found");
  const member = await currentMember(reader, person.id);
  const shares = await rowsOf(reader, "memberShare", { memberId: member.id, kind, withdrawnAt: null });
  return { member, ticked: !member.minor || shares.length > 0 };
}
