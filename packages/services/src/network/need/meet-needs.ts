import type { FamilyAccess, SystemFamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add, change, rowOf, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";

type FamilyWriter = Writer<FamilyAccess | SystemFamilyAccess>;

/** Names an actor for these needs of the family too. Throws Refusal("not-found") for a need that is not there. */
export async function meetNeeds(writer: FamilyWriter, actorId: string, needIds: readonly string[]) {
  for (const needId of new Set(needIds)) {
    await rowOf(writer, "need", needId);
    await add(writer, "needActor", { id: newId(), needId, actorId, since: writer.now });
  }
}

/** Brings the actors who meet a need to this list: those that stay keep since when, the others end. */
export async function setMeeting(writer: FamilyWriter, needId: string, actorIds: readonly string[]) {
  const standing = await rowsOf(writer, "needActor", { needId, until: null });
  for (const row of standing.filter((row) => !actorIds.includes(row.actorId))) {
    await change(writer, "needActor", row.id, { until: writer.now });
  }
  for (const actorId of actorIds.filter((id) => standing.every((row) => row.actorId !== id))) {
    await add(writer, "needActor", { id: newId(), needId, actorId, since: writer.now });
  }
}
