import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { personIn } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";

/**
 * The invitation behind a link: a participant's link is for one; a member's link opens each of their own, by id.
 * Throws Refusal("not-found") for anybody else's.
 */
export async function ownInvitation(
  reader: Reader<PersonAccess>,
  invitationId: string | undefined,
): Promise<Row<"invitation">> {
  const { purpose, subjectId, person } = reader.access;
  const id = purpose === "invitation" ? subjectId : invitationId;
  if (!id || (purpose !== "invitation" && purpose !== "family")) throw new Refusal("not-found");
  if (invitationId && invitationId !== id) throw new Refusal("not-found");
  const invitation = await rowOf(reader, "invitation", id);
  const whose = personIn(invitation);
  if (whose?.kind !== person.kind || whose.id !== person.id) throw new Refusal("not-found");
  return invitation;
}
