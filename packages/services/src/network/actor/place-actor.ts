import type { FamilyAccess, SystemFamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add, change, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import type { Place } from "@rondom/domain/network/places";
import { Refusal } from "@rondom/domain/refusal";
import { currentMembers } from "../../family/current-members";
import { knownDomain } from "../domain/known-domain";

/** Brings an actor's places to this list, home first: those that stay keep since when, the others end. */
export async function placeActor(
  writer: Writer<FamilyAccess | SystemFamilyAccess>,
  actorId: string,
  places: readonly Place[],
): Promise<void> {
  await knownDomain(writer, ...places.map((place) => place.domain));
  const members = new Set((await currentMembers(writer)).map((member) => member.id));
  if (places.some(({ memberId }) => memberId !== null && !members.has(memberId))) {
    throw new Refusal("not-found");
  }
  const wished = new Map(places.map((place) => [`${place.domain} ${place.memberId}`, place]));
  const keys = [...wished.keys()];
  const standing = await rowsOf(writer, "actorDomain", { actorId, until: null });
  for (const row of standing) {
    const key = `${row.domain} ${row.memberId}`;
    const position = keys.indexOf(key);
    wished.delete(key);
    if (position < 0) await change(writer, "actorDomain", row.id, { until: writer.now });
    else if (position !== row.position) await change(writer, "actorDomain", row.id, { position });
  }
  for (const [key, place] of wished) {
    const row = { id: newId(), actorId, ...place, position: keys.indexOf(key), since: writer.now };
    await add(writer, "actorDomain", row);
  }
}
