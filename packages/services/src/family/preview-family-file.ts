import { look } from "@rondom/db/access/act";
import { coordinator } from "@rondom/db/access/grants";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { readFamilyFile } from "./read-family-file";
import { yearAt } from "./year";

/** The bytes of a file in base64. */
export const fileField = z
  .string({ error: "needed" })
  .max(11_000_000, { error: "file-too-large" })
  .transform((text) => Buffer.from(text, "base64"));
const input = z.object({ file: fileField });

/**
 * What a family file holds, in numbers, before a family is opened from it; changes nothing. Throws
 * Refusal("not-valid", "family-file") that names every loose end with its line.
 */
export async function previewFamilyFile(ctx: Ctx, given: unknown) {
  const { file: bytes } = parse(input, given);
  return look(ctx, coordinator, async ({ now }) => {
    const file = readFamilyFile(bytes, yearAt(now));
    return {
      name: file.family.name,
      municipality: file.family.municipality,
      members: file.members.length,
      people: file.actors.length,
      needs: file.needs.length,
      goals: file.goals.length,
      ownDomains: file.ownDomains.length,
    };
  });
}
