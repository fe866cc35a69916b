import { z } from "zod";
import { addressField } from "../access/address-field";
import { languages } from "../language";
import { offerInput } from "../load/offer";
import { consentKinds } from "../network/consent";
import { wordQuestions } from "../network/conversation/question";
import { ownDomainInput } from "../network/input";
import { domainStates } from "../network/life-domain";
import { needStates } from "../network/need";
import { plainDate } from "../plain-date";
import { goalStates, goalStepStates } from "../plan/goal";
import { limits, line, lineOrNull, words, wordsOrNull } from "../text";
import { goalEventInFile, questionInFile, saidIn, stepBackInFile, thanksInFile } from "./family-file-plan";
import { feelingInFile, feltInFile, versionInFile } from "./family-file-version";
import { memberInput } from "./input";
import { localId, localIdOrNull } from "./local-id";
import { shareKinds } from "./member";

const actors = z.array(localId).default([]);
const dateOrNull = plainDate.nullish().transform((date) => date ?? null);

/** The family file, cleaned: texts as the product keeps them, what was left out filled in. */
export const familyFileInput = z.object({
  format: z.literal("rondom-family"),
  version: z.literal(1),
  family: z.object({ name: line(limits.name), municipality: line(limits.name) }),
  members: z.array(memberInput.extend({ id: localId, shares: z.array(z.enum(shareKinds)).default([]) })),
  ownDomains: z.array(ownDomainInput.extend({ id: localId })),
  domainStates: z.record(localId, z.enum(domainStates)),
  contacts: z.array(
    z.object({
      id: localId,
      name: line(limits.name),
      organisation: lineOrNull(limits.name),
      function: lineOrNull(limits.role),
      formal: z.boolean(),
      languages: z.array(z.enum(languages)).default([]),
      email: addressField,
      phone: lineOrNull(limits.phone),
    }),
  ),
  actors: z.array(
    z.object({
      id: localId,
      contact: localId,
      role: lineOrNull(limits.role),
      volunteer: z.boolean().default(false),
      /** What a volunteer last said that they can do; files from before this was asked say nothing. */
      offer: offerInput
        .extend({ on: plainDate })
        .nullish()
        .transform((offer) => offer ?? null),
      stepsBack: z.array(stepBackInFile).default([]),
      places: z.array(z.object({ domain: localId, member: localIdOrNull })).default([]),
    }),
  ),
  consents: z.array(z.object({ actor: localId, kind: z.enum(consentKinds), member: localId, on: plainDate })),
  /** What helpers may see of the map; files from before this was decided share nothing. */
  domainShares: z.array(z.object({ domain: localId, member: localId, on: plainDate })).default([]),
  withholdings: z.array(z.object({ actor: localId, on: plainDate })).default([]),
  needs: z.array(
    z.object({
      id: localId,
      domain: localId,
      member: localIdOrNull,
      title: line(limits.title),
      sensitive: z.boolean().default(false),
      state: z.enum(needStates).default("open"),
      actors,
    }),
  ),
  goals: z.array(
    z.object({
      id: localId,
      domain: localId,
      member: localIdOrNull,
      what: line(limits.line),
      how: wordsOrNull(limits.words),
      language: saidIn,
      byFrom: dateOrNull,
      byDate: dateOrNull,
      byWords: lineOrNull(limits.title),
      shared: z.boolean().default(false),
      state: z.enum(goalStates).default("under-way"),
      askAgainOn: dateOrNull,
      actors,
      steps: z
        .array(
          z.object({
            words: line(limits.title),
            means: wordsOrNull(limits.line),
            language: saidIn,
            byFrom: dateOrNull,
            byDate: dateOrNull,
            byWords: lineOrNull(limits.title),
            /** Who takes it: somebody of one of the two lists, or nobody yet. */
            actor: localIdOrNull,
            member: localIdOrNull,
            state: z.enum(goalStepStates).default("open"),
          }),
        )
        .default([]),
      events: z.array(goalEventInFile).default([]),
      thanks: z.array(thanksInFile).default([]),
    }),
  ),
  /** What nobody could answer at once; files from before these went along have none. */
  questions: z.array(questionInFile).default([]),
  ties: z.array(z.object({ actor: localId, other: localId })),
  familyLayer: z.object({
    feelings: z.array(feelingInFile),
    needWords: z.array(
      z.object({
        need: localId,
        member: localIdOrNull,
        words: words(limits.words),
        language: z.enum(languages).default("nl"),
      }),
    ),
    domainWords: z
      .array(
        z.object({
          domain: localId,
          question: z.enum(wordQuestions),
          member: localIdOrNull,
          words: words(limits.words),
          language: z.enum(languages).default("nl"),
        }),
      )
      .default([]),
    withholdingReasons: z.array(z.object({ actor: localId, words: words(limits.line) })).default([]),
    /** How their network felt to each of them, in the order in which it was asked. */
    felt: z.array(feltInFile).default([]),
    /** Maps as they were told once; files from before they were kept have none. */
    versions: z.array(versionInFile).default([]),
  }),
});

/** A family as a file: without meetings, reports, links and audit. */
export type FamilyFile = z.output<typeof familyFileInput>;
