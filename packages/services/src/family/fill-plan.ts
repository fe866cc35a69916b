import { add } from "@rondom/db/scope/rows";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import { newId } from "@rondom/domain/id";
import type { FamilyWriter, RowIds } from "./fill-family";

/** The goals of a file, with who supports each. */
export async function fillPlan(writer: FamilyWriter, file: FamilyFile, ids: RowIds) {
  for (const [position, { id, member, actors, domain, ...goal }] of file.goals.entries()) {
    const of = { memberId: ids.memberOrNull(member), domain: ids.domain(domain), position };
    const row = { ...goal, ...of, id: newId(), createdAt: writer.now, version: 1 };
    const { id: goalId } = await add(writer, "goal", row);
    for (const actor of actors) {
      const supporter = { id: newId(), goalId, actorId: ids.actor(actor), since: writer.now };
      await add(writer, "goalActor", supporter);
    }
  }
}
