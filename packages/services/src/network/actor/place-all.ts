import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Place } from "@rondom/domain/network/places";
import { currentMembers } from "../../family/current-members";
import { knownDomain } from "../domain/known-domain";
import { placeActor } from "./place-actor";
import { type SeenActor, seenActors } from "./seen-actors";

/**
 * Gives each of these actors, if all are still as they were seen, the places that come of those of now. What somebody
 * did for a member who left ends with it.
 */
export async function placeAll(
  writer: Writer<FamilyAccess>,
  actors: readonly SeenActor[],
  domains: readonly string[],
  placesOf: (places: Place[], actorId: string) => Place[],
): Promise<void> {
  await knownDomain(writer, ...domains);
  const members = new Set<string | null>([
    null,
    ...(await currentMembers(writer)).map((member) => member.id),
  ]);
  const standing = await rowsOf(writer, "actorDomain", { until: null });
  for (const { id } of await seenActors(writer, actors)) {
    const places = standing
      .filter((row) => row.actorId === id && members.has(row.memberId))
      .map(({ domain, memberId }) => ({ domain, memberId }));
    await placeActor(writer, id, placesOf(places, id));
  }
}
