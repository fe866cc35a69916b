import { z } from "zod";
import { idField } from "../family/input";
import { isId } from "../id";
import { languages } from "../language";
import { personOf } from "../person";
import { limits, lineOrNull, wordsOrNull } from "../text";
import { meetingAbout } from "./meeting";
import { readMoment } from "./moment";

/** A Belgian local time "YYYY-MM-DDTHH:MM", as the instant (ms). */
const momentField = z.string({ error: "needed" }).transform((local, context) => {
  const reading = readMoment(local);
  if ("instant" in reading) return reading.instant;
  context.addIssue({ code: "custom", message: reading.refused });
  return z.NEVER;
});

const urlField = lineOrNull(limits.url).refine((url) => url === null || isWebAddress(url), {
  error: "not-a-web-address",
});

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Key of an actor or member, "actor:ID". */
export const personKeyField = z
  .string({ error: "not-understood" })
  .refine((key) => isId(personOf(key)?.id), { error: "not-understood" });

/** Needs chosen for one person, by person key. */
export const askedForField = z
  .record(personKeyField, z.array(idField).max(100, { error: "too-many" }))
  .refine((chosen) => Object.keys(chosen).length <= 200, { error: "too-many" });

const minutesField = z
  .number({ error: "needed" })
  .int({ error: "not-a-duration" })
  .min(15, { error: "not-a-duration" })
  .max(720, { error: "not-a-duration" });

/** When and where: what a calendar shows, so that a change of it is mailed to everybody. */
export const occasionInput = z.object({
  startsAt: momentField,
  minutes: minutesField,
  place: lineOrNull(limits.name),
  address: lineOrNull(limits.address),
  onlineUrl: urlField,
});

/** What nobody needs a mail about, so that it may still change after the invitations went out. */
export const arrangementInput = z.object({
  way: wordsOrNull(limits.line),
  interpreterLanguage: z
    .enum(languages, { error: "not-understood" })
    .nullish()
    .transform((tag) => tag ?? null),
  interpreterHow: lineOrNull(limits.title),
});

/** Everything of a meeting that is being prepared; each field alone may be sent. */
export const draftInput = z
  .object({
    about: z.enum(meetingAbout),
    needIds: z.array(idField).max(100, { error: "too-many" }),
    ...occasionInput.shape,
    startsAt: momentField.nullable(),
    ...arrangementInput.shape,
    withoutFamilyReason: wordsOrNull(limits.line),
    invitees: z.array(personKeyField).max(200, { error: "too-many" }),
    askedFor: askedForField,
  })
  .partial();
