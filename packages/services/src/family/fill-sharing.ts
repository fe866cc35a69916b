import { add } from "@rondom/db/scope/rows";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import { newId } from "@rondom/domain/id";
import { instantOf } from "@rondom/domain/plain-date";
import type { FamilyWriter, RowIds } from "./fill-family";

const noonOf = (day: string) => instantOf(`${day}T12:00`);

/** What the family of a file shares of its map, and whom it withholds. */
export async function fillSharing(
  writer: FamilyWriter,
  file: FamilyFile,
  ids: RowIds,
  coordinatorId: string,
) {
  for (const { domain, member, on } of file.domainShares) {
    const of = { domain: ids.domain(domain), memberId: ids.member(member), coordinatorId };
    await add(writer, "domainShare", { id: newId(), ...of, at: noonOf(on) });
  }
  const reasons = new Map(file.familyLayer.withholdingReasons.map(({ actor, words }) => [actor, words]));
  for (const { actor, on } of file.withholdings) {
    const withholdingId = newId();
    const of = { actorId: ids.actor(actor), coordinatorId, at: noonOf(on) };
    await add(writer, "withholding", { id: withholdingId, ...of });
    const words = reasons.get(actor);
    if (words) await add(writer, "withholdingReason", { id: newId(), withholdingId, words });
  }
}
