import { z } from "zod";
import { idField } from "../family/input";
import { languages } from "../language";
import { ownerField } from "../minutes/input";
import { domainField } from "../network/input";
import { plainDate } from "../plain-date";
import { limits, line, lineOrNull, wordsOrNull } from "../text";

const dateOrNull = plainDate.nullish().transform((date) => date ?? null);

/** By when: a date, a period (from and to), or the family's words, kept as said. */
const when = { byFrom: dateOrNull, byDate: dateOrNull, byWords: lineOrNull(limits.title) };

/** In which somebody said it. */
const language = z.enum(languages, { error: "not-understood" }).default("nl");

/** A goal as the family says it: what, how, and by a date or in words. */
export const goalInput = z.object({
  domain: domainField,
  memberId: idField.nullish().transform((id) => id ?? null),
  what: line(limits.line),
  how: wordsOrNull(limits.words),
  language,
  ...when,
  /** A member's goal is for that member alone unless ticked. */
  shared: z.boolean().default(false),
});

/** A step towards a goal: what, with which means, by when, and who takes it. As long as a task may be called. */
export const stepInput = z.object({
  words: line(limits.title),
  means: wordsOrNull(limits.line),
  language,
  ...when,
  who: ownerField.nullish().transform((who) => who ?? null),
});
