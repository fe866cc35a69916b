import type { InFamily } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { add, rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { newId } from "@rondom/domain/id";
import { saysNothingNew } from "@rondom/domain/meeting/answers";
import { type AnswerValue, answerValues } from "@rondom/domain/meeting/meeting";
import { answerBar } from "@rondom/domain/meeting/stage";
import { Refusal } from "@rondom/domain/refusal";
import { limits, wordsOrNull } from "@rondom/domain/text";
import { z } from "zod";

/** What can be said to an invitation: an answer, a word to the coordinator, a question, or an answer with words. */
export const answerFields = {
  value: z
    .enum(answerValues, { error: "not-understood" })
    .nullish()
    .transform((value) => value ?? null),
  word: wordsOrNull(limits.line * 2),
  question: z.boolean().default(false),
};

interface Said {
  value: AnswerValue | null;
  word: string | null;
  question: boolean;
}

/**
 * Adds an answer; the last one wins, and one that says nothing new changes nothing. Throws Refusal("not-now") for an
 * answer to a meeting that is cancelled or over; words still go to the coordinator then.
 */
export async function noteAnswer(
  writer: Writer<InFamily>,
  invitation: Row<"invitation">,
  { value, word, question }: Said,
  notedBy: string | null,
): Promise<void> {
  if (value === null && word === null) {
    throw new Refusal("not-valid", undefined, [{ path: "word", reason: "needed" }]);
  }
  await oneAtATime(writer);
  const meeting = await rowOf(writer, "meeting", invitation.meetingId);
  const { withdrawnAt } = await rowOf(writer, "invitation", invitation.id);
  const bar = answerBar(meeting, withdrawnAt, writer.now);
  if (bar && value !== null) throw new Refusal("not-now", bar);
  const said = { value, word, question: question && word !== null, sequence: meeting.sequence, notedBy };
  const known = await rowsOf(writer, "answer", { invitationId: invitation.id });
  if (saysNothingNew(known, said)) return;
  // Two in one millisecond keep their order.
  const at = Math.max(writer.now, (known.at(-1)?.at ?? 0) + 1);
  await add(writer, "answer", { id: newId(), invitationId: invitation.id, ...said, at });
}
