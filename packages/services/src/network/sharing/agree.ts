import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import type { ConsentKind } from "@rondom/domain/network/consent";
import { mayAgree } from "@rondom/domain/network/may-agree";
import { Refusal } from "@rondom/domain/refusal";
import { currentMember, currentMembers } from "../../family/current-members";

/** Notes that a member agreed to something about an actor. What stands already stays. */
export async function agree(
  writer: Writer<FamilyAccess>,
  { id, ...about }: { id: string; actorId: string; kind: ConsentKind; memberId: string },
): Promise<void> {
  const member = await currentMember(writer, about.memberId);
  if (!mayAgree(member, await currentMembers(writer))) throw new Refusal("not-now", "minor-cannot-agree");
  const { actorId, kind } = about;
  const [standing] = await rowsOf(writer, "consent", { actorId, kind, withdrawnAt: null });
  if (standing) return;
  const { coordinatorId } = writer.access;
  await addOnce(writer, "consent", { id, ...about, at: writer.now, coordinatorId });
}
