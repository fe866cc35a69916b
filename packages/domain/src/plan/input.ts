import { z } from "zod";
import { idField } from "../family/input";
import { domainField } from "../network/input";
import { plainDate } from "../plain-date";
import { limits, line, lineOrNull, wordsOrNull } from "../text";

/** A goal as the family says it: what, how, and by a date or in words. */
export const goalInput = z.object({
  domain: domainField,
  memberId: idField.nullish().transform((id) => id ?? null),
  what: line(limits.line),
  how: wordsOrNull(limits.words),
  byDate: plainDate.nullish().transform((date) => date ?? null),
  byWords: lineOrNull(limits.title),
  /** A member's goal is for that member alone unless ticked. */
  shared: z.boolean().default(false),
});
