import { add } from "@rondom/db/scope/rows";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import { newId } from "@rondom/domain/id";
import type { FamilyWriter, RowIds } from "./fill-family";

/** The goals of a file, with who supports each. */
export async function fillPlan(writer: FamilyWriter, file: FamilyFile, ids: RowIds) {
  for (const [position, { id, member, actors, domain, steps, language, ...goal }] of file.goals.entries()) {
    const of = { memberId: ids.memberOrNull(member), domain: ids.domain(domain), position };
    const row = {
      ...goal,
      ...of,
      language: language ?? "nl",
      id: newId(),
      createdAt: writer.now,
      version: 1,
    };
    const { id: goalId } = await add(writer, "goal", row);
    for (const actor of actors) {
      const supporter = { id: newId(), goalId, actorId: ids.actor(actor), since: writer.now };
      await add(writer, "goalActor", supporter);
    }
    for (const [place, { actor, member, language, ...step }] of steps.entries()) {
      const who = actor
        ? { whoKind: "actor" as const, whoId: ids.actor(actor) }
        : member
          ? { whoKind: "member" as const, whoId: ids.memberOrNull(member) ?? "" }
          : { whoKind: "nobody" as const, whoId: "" };
      const said = { ...step, ...who, language: language ?? "nl", position: place };
      await add(writer, "goalStep", { ...said, id: newId(), goalId, createdAt: writer.now, version: 1 });
    }
  }
}
