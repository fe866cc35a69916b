import { add } from "@rondom/db/scope/rows";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import { newId } from "@rondom/domain/id";
import type { FamilyWriter, RowIds } from "./fill-family";
import { momentOf } from "./fill-plan";

/** The open questions of a file, where was looked for their answers, and who of its people steps back. */
export async function fillQuestions(
  writer: FamilyWriter,
  file: FamilyFile,
  ids: RowIds,
  coordinatorId: string,
) {
  const actorOrNull = (local: string | null) => (local === null ? null : ids.actor(local));
  for (const [
    place,
    { need, domain, actor, found, on, closedOn, searches, ...said },
  ] of file.questions.entries()) {
    const { id: questionId } = await add(writer, "openQuestion", {
      ...said,
      id: newId(),
      // No line of minutes says it: an id of its own, which no line has.
      lineId: newId(),
      needId: need === null ? null : ids.need(need),
      domain: domain === null ? null : ids.domain(domain),
      ownerKind: actor === null ? "nobody" : "actor",
      ownerId: actorOrNull(actor) ?? "",
      foundActorId: actorOrNull(found),
      askedAt: momentOf(on, place),
      closedAt: closedOn === null ? null : momentOf(closedOn, place),
      version: 1,
    });
    for (const [inner, { actor: asked, on: askedOn, cameBackOn, ...search }] of searches.entries()) {
      const cameBackAt = cameBackOn === null ? null : momentOf(cameBackOn, inner);
      const of = { questionId, actorId: actorOrNull(asked), coordinatorId, cameBackAt };
      await add(writer, "questionSearch", { id: newId(), ...search, ...of, at: momentOf(askedOn, inner) });
    }
  }
  for (const { id, stepsBack } of file.actors) {
    for (const [place, { because, words, on, takenBackOn, settledOn }] of stepsBack.entries()) {
      await add(writer, "stepBack", {
        ...{ id: newId(), actorId: ids.actor(id), reason: because, words, at: momentOf(on, place) },
        takenBackAt: takenBackOn === null ? null : momentOf(takenBackOn, place),
        settledAt: settledOn === null ? null : momentOf(settledOn, place),
        settledBy: settledOn === null ? null : coordinatorId,
      });
    }
  }
}
