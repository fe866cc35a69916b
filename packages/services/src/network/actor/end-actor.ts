import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { changeVersion, changeWhere } from "@rondom/db/scope/rows";

/** Takes somebody off the map: all that they met, supported and knew ends; the history stays. */
export async function endActor(
  writer: Writer<FamilyAccess>,
  actor: { id: string; version: number },
): Promise<void> {
  const until = writer.now;
  await changeVersion(writer, "actor", actor, { until });
  for (const name of ["actorDomain", "needActor", "goalActor", "tie"] as const) {
    await changeWhere(writer, name, { actorId: actor.id, until: null }, { until });
  }
  await changeWhere(writer, "tie", { otherId: actor.id, until: null }, { until });
}
