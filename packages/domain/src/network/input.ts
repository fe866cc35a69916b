import { z } from "zod";
import { addressField } from "../access/address-field";
import { idField } from "../family/input";
import { isId } from "../id";
import { languages } from "../language";
import { limits, line, lineOrNull, wordsOrNull } from "../text";
import { ownDomainIcons } from "./icon";
import { isLifeDomain } from "./life-domain";

/** One of the ten, or the id of a family's own domain (whether it is this family's is asked in the verb). */
export const domainField = z
  .string({ error: "needed" })
  .refine((key) => isLifeDomain(key) || isId(key), { error: "not-a-domain" });

/** What the organisation knows of a person. */
export const contactInput = z.object({
  name: line(limits.name),
  organisationName: lineOrNull(limits.name),
  functionName: lineOrNull(limits.role),
  formal: z.boolean(),
  languages: z.array(z.enum(languages)).max(languages.length).default([]),
  email: addressField,
  phone: lineOrNull(limits.phone),
});

/** Where an actor helps, home first; memberId: for that member alone. */
export const placesInput = z
  .array(z.object({ domain: domainField, memberId: idField.nullish().transform((id) => id ?? null) }))
  .max(60, { error: "too-many" });

/** Ids of actors, each once. */
export const actorIdsInput = z
  .array(idField)
  .max(100, { error: "too-many" })
  .transform((ids) => [...new Set(ids)]);

/** How many domains of its own a family has at most: a table with more than twenty places can no longer be read. */
export const mostOwnDomains = 10;

export const ownDomainInput = z.object({
  name: line(60),
  icon: z.enum(ownDomainIcons).default("star"),
});

export const needInput = z.object({
  domain: domainField,
  memberId: idField.nullish().transform((id) => id ?? null),
  title: line(limits.title),
  sensitive: z.boolean().default(false),
});

/** The family's own words; empty takes them away. */
export const ownWords = wordsOrNull(limits.words);
