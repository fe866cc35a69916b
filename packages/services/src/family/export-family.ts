import { look } from "@rondom/db/access/act";
import { systemFor } from "@rondom/db/access/grants";
import { writeFamilyFile } from "@rondom/domain/family/write-family-file";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { familyFileOf } from "./family-file-of";

const input = z.object({ familyId: z.string().max(100) });

/** A family as the text of a family file, canonical. For the command line: it holds the family's layer too. */
export async function exportFamily(ctx: Ctx, given: unknown): Promise<{ text: string }> {
  const { familyId } = parse(input, given);
  return look(ctx, systemFor(familyId), async (reader) => ({
    text: writeFamilyFile(await familyFileOf(reader)),
  }));
}
