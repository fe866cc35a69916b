import { z } from "zod";
import { languages } from "../language";
import { stepBackReasons } from "../load/step-back";
import { plainDate } from "../plain-date";
import { goalEventKinds } from "../plan/goal";
import { openQuestionStates } from "../plan/open-question";
import { limits, lineOrNull, words, wordsOrNull } from "../text";
import { localId, localIdOrNull } from "./local-id";

const dateOrNull = plainDate.nullish().transform((date) => date ?? null);

/** Dutch unless told; files from before the plan had languages say nothing. */
export const saidIn = z
  .enum(languages)
  .nullish()
  .transform((language) => (language === "nl" ? null : (language ?? null)));

/** What is longer than any text of the product: a goal's words of before stand in it together. */
export const mostWas = limits.line + limits.words + limits.title + 100;

/** What happened to a goal: whose word it was, and whether a coordinator noted it. */
export const goalEventInFile = z.object({
  kind: z.enum(goalEventKinds),
  member: localIdOrNull,
  was: wordsOrNull(mostWas),
  why: wordsOrNull(limits.words),
  language: saidIn,
  noted: z.boolean().default(false),
  on: plainDate,
});

/** A "well done" for a goal that was reached. */
export const thanksInFile = z.object({
  actor: localId,
  member: localIdOrNull,
  words: lineOrNull(limits.line),
  language: saidIn,
  tells: z.boolean().default(false),
  noted: z.boolean().default(false),
  on: plainDate,
});

/** A question that nobody could answer at once: who looks, who was asked and what came back, who was found. */
export const questionInFile = z.object({
  text: words(limits.line),
  need: localIdOrNull,
  domain: localIdOrNull,
  /** Who looks for the answer; a coordinator is of no matter to another organisation. */
  actor: localIdOrNull,
  state: z.enum(openQuestionStates).default("open"),
  answer: wordsOrNull(limits.words),
  found: localIdOrNull,
  on: plainDate,
  closedOn: dateOrNull,
  searches: z
    .array(
      z.object({
        /** Somebody of the map, or a name. */
        actor: localIdOrNull,
        whom: lineOrNull(limits.name),
        cameBack: wordsOrNull(limits.words),
        on: plainDate,
        cameBackOn: dateOrNull,
      }),
    )
    .default([]),
});

/** A helper said that they step back; it stands until they took it back or it was settled. */
export const stepBackInFile = z.object({
  because: z.enum(stepBackReasons),
  words: wordsOrNull(limits.words),
  on: plainDate,
  takenBackOn: dateOrNull,
  settledOn: dateOrNull,
});
