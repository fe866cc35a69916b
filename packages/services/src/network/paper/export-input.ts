import { idField } from "@rondom/domain/family/input";
import { coordinatorLanguages, type ProductLanguage, productLanguages } from "@rondom/domain/language";
import { z } from "zod";

export const exportForms = ["pdf", "png", "svg", "family-file", "graphml"] as const;
export type ExportForm = (typeof exportForms)[number];

/** What can be drawn on a sheet; all but the map is the family's layer. */
export const exportViews = ["map", "ecomap", "circles", "versions"] as const;
export type ExportView = (typeof exportViews)[number];

export const exportInput = z.object({
  familyId: idField,
  form: z.enum(exportForms),
  view: z.enum(exportViews).default("map"),
  /** For the view of that name: which, in the order of a life; "now": the map of this moment. */
  versions: z
    .array(z.union([idField, z.literal("now")]))
    .max(3, { error: "too-many" })
    .default([])
    .transform((keys) => [...new Set(keys)]),
  versionsForm: z.enum(["side", "difference"]).default("side"),
  /** What each of those is drawn as. */
  versionsDrawing: z.enum(["circles", "map"]).default("circles"),
  paper: z.enum(["a4", "a3"]).default("a4"),
  /** An empty sheet to fill in with a pen. */
  template: z.boolean().default(false),
  names: z.enum(["own", "pseudonyms"]).default("own"),
  /** The member in the middle, whose account a view of ties shows; null: the whole family, and its own account. */
  centre: idField.nullish().transform((id) => id ?? null),
  /** With what the family feels and says in its own words. The family asked for it; no view of ties goes without. */
  familyLayer: z.boolean().default(false),
  /** Of the coordinator: what the file is called, and pseudonyms in data. */
  language: z.enum(coordinatorLanguages).default("nl"),
  /** Of whoever reads the sheet; null: as the coordinator. */
  sheetLanguage: z
    .enum(productLanguages)
    .nullish()
    .transform((one) => one ?? null),
});

export type ExportAsked = z.output<typeof exportInput>;

/** The language that the asked sheet speaks. */
export function languageOfSheet({ sheetLanguage, language }: ExportAsked): ProductLanguage {
  return sheetLanguage ?? language;
}
