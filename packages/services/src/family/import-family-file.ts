import { act } from "@rondom/db/access/act";
import { coordinator } from "@rondom/db/access/grants";
import { addFamily } from "@rondom/db/family/open-family";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { fillFamily } from "./fill-family";
import { fileField } from "./preview-family-file";
import { readFamilyFile } from "./read-family-file";
import { yearAt } from "./year";

const input = z.object({ id: idField, file: fileField });

/**
 * Opens a new family from a family file for the coordinator who does so: all of it or nothing; the same id again changes
 * nothing. Throws Refusal("not-valid", "family-file") that names every wrong line.
 */
export async function importFamilyFile(ctx: Ctx, given: unknown): Promise<{ familyId: string }> {
  const { id, file: bytes } = parse(input, given);
  const file = readFamilyFile(bytes, yearAt(ctx.now()));
  return act(ctx, "family.import-file", coordinator, async (writer) => {
    const inFamily = await addFamily(writer, { id, ...file.family });
    if (inFamily) await fillFamily(inFamily, file, writer.access.coordinatorId);
    return { familyId: id };
  });
}
