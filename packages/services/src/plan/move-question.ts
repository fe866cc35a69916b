import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { changeVersion, rowOf } from "@rondom/db/scope/rows";
import type { NewRow, Row } from "@rondom/db/tables/schema";
import { type QuestionVerb, questionStep } from "@rondom/domain/plan/open-question";
import { Refusal } from "@rondom/domain/refusal";

/**
 * Takes an open question a step on, with whatever goes with it. Throws Refusal("not-now") with "question-closed", or
 * "question-open" for one that is to be opened again.
 */
export async function moveQuestion(
  writer: Writer<FamilyAccess>,
  question: Row<"openQuestion">,
  version: number,
  verb: QuestionVerb,
  patch: Partial<Omit<NewRow<"openQuestion">, "id" | "familyId" | "organisationId" | "version">> = {},
): Promise<void> {
  const state = questionStep(question.state, verb);
  if (state === null) throw new Refusal("not-now", verb === "reopen" ? "question-open" : "question-closed");
  await changeVersion(writer, "openQuestion", { id: question.id, version }, { ...patch, state });
}

/** A question of the family that still waits for its answer. Throws Refusal("not-now", "question-closed"). */
export async function waitingQuestion(
  writer: Writer<FamilyAccess>,
  questionId: string,
): Promise<Row<"openQuestion">> {
  const question = await rowOf(writer, "openQuestion", questionId);
  if (questionStep(question.state, "search") === null) throw new Refusal("not-now", "question-closed");
  return question;
}
