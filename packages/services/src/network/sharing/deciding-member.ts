import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { mayAgree } from "@rondom/domain/network/may-agree";
import { Refusal } from "@rondom/domain/refusal";
import { type CurrentMember, currentMembers } from "../../family/current-members";
import { readingMember } from "../../family/reading-member";

/**
 * The member who holds a family link and may decide for the family. Throws Refusal("not-found") for every other link,
 * Refusal("not-now", "minor-cannot-agree") for a minor in a family with adults, or one for whom the map was not ticked.
 */
export async function decidingMember(reader: Reader<PersonAccess>): Promise<CurrentMember> {
  const { member, ticked } = await readingMember(reader, "map");
  if (!ticked || !mayAgree(member, await currentMembers(reader))) {
    throw new Refusal("not-now", "minor-cannot-agree");
  }
  return member;
}
