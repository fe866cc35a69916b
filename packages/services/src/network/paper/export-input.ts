import { idField } from "@rondom/domain/family/input";
import { coordinatorLanguages } from "@rondom/domain/language";
import { z } from "zod";

export const exportForms = ["pdf", "png", "svg", "family-file", "graphml"] as const;
export type ExportForm = (typeof exportForms)[number];

export const exportInput = z.object({
  familyId: idField,
  form: z.enum(exportForms),
  paper: z.enum(["a4", "a3"]).default("a4"),
  /** An empty sheet to fill in with a pen. */
  template: z.boolean().default(false),
  names: z.enum(["own", "pseudonyms"]).default("own"),
  /** The member in the middle; null: the whole family. */
  centre: idField.nullish().transform((id) => id ?? null),
  /** With what the family feels and says in its own words; in a file of data alone. */
  familyLayer: z.boolean().default(false),
  language: z.enum(coordinatorLanguages).default("nl"),
});

export type ExportAsked = z.output<typeof exportInput>;
