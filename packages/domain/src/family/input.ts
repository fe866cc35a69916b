import { z } from "zod";
import { addressField } from "../access/address-field";
import { isId } from "../id";
import { languages } from "../language";
import { limits, line, lineOrNull } from "../text";
import { reachWays, readingHindrances } from "./member";

/** A row id made on the client, so that a repeated request changes nothing. */
export const idField = z.string().refine(isId, { error: "not-understood" });

/** The version of a row that the client saw. */
export const versionField = z.number({ error: "not-understood" }).int().min(1).max(1_000_000_000);

export const familyInput = z.object({
  id: idField,
  name: line(limits.name),
  municipality: line(limits.name),
});

/** What is noted of a member of the family. */
export const memberInput = z.object({
  name: line(limits.name),
  ownName: lineOrNull(limits.name),
  relation: lineOrNull(limits.role),
  birthYear: z
    .number()
    .int()
    .min(1900, { error: "not-a-year" })
    .max(2100, { error: "not-a-year" })
    .nullish()
    .transform((year) => year ?? null),
  languages: z.array(z.enum(languages)).max(languages.length).default([]),
  email: addressField,
  phone: lineOrNull(limits.phone),
  reach: z.enum(reachWays).default("mail"),
  hindrances: z.array(z.enum(readingHindrances)).max(readingHindrances.length).default([]),
});
export type MemberInput = z.output<typeof memberInput>;
