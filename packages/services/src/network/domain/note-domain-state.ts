import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import type { DomainState } from "@rondom/domain/network/life-domain";

/** Notes where the talk about a domain stands, unless it stands there; an id that was noted before changes nothing. */
export async function noteDomainState(
  writer: Writer<FamilyAccess>,
  domain: string,
  state: DomainState,
  id: string = newId(),
): Promise<void> {
  const noted = await rowsOf(writer, "domainState", { domain });
  const newest = noted.at(-1);
  if ((newest?.state ?? "not-spoken") === state || noted.some((row) => row.id === id)) return;
  // One clock tick later than the last, so that the newest is never in doubt.
  const at = Math.max(writer.now, (newest?.at ?? 0) + 1);
  const { coordinatorId } = writer.access;
  await addOnce(writer, "domainState", { id, domain, state, at, coordinatorId });
}
