import { idField } from "@rondom/domain/family/input";
import { handBackReasons } from "@rondom/domain/task/task";
import { limits, wordsOrNull } from "@rondom/domain/text";
import { z } from "zod";

/** Which task somebody with a link means: an actor's link says so itself, the family's does not. */
export const taskOfLink = { taskId: idField.nullish().transform((id) => id ?? null) };

/** Why a task is handed back; neither is needed. */
export const handBackWords = {
  reason: z
    .enum(handBackReasons)
    .nullish()
    .transform((reason) => reason ?? null),
  word: wordsOrNull(limits.words),
};
