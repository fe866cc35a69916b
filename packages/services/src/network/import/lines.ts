import { type CellField, cellFields } from "@rondom/domain/network/import/contact-field";
import { importLimits } from "@rondom/domain/network/import/limits";
import { z } from "zod";
import { parse } from "../../parse";
import { refused } from "./read-table";

const cell = z.string().max(importLimits.cell, { error: "too-long" }).default("");

/** One person of a file as the screen holds it: the line in the file, every cell as typed or as mended. */
export const lineInput = z.object({
  line: z.number().int().min(1).max(2_000_000),
  cells: z.object(
    Object.fromEntries(cellFields.map((field) => [field, cell])) as Record<CellField, typeof cell>,
  ),
});

/** Parses `lines`, told apart from every other list by its size. Throws Refusal("not-valid", "contacts-too-many"). */
export function parseLines<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const lines = given && typeof given === "object" && "lines" in given ? given.lines : null;
  if (Array.isArray(lines) && lines.length > importLimits.lines) {
    throw refused("contacts-too-many", { lines: lines.length, most: importLimits.lines });
  }
  return parse(schema, given);
}
