import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { idField } from "@rondom/domain/family/input";
import {
  type ContactTable,
  readHeader,
  type TableReading,
} from "@rondom/domain/network/import/contact-table";
import { importLimits } from "@rondom/domain/network/import/limits";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { readTable, refused } from "./read-table";

const input = z.object({
  familyId: idField,
  /** The bytes of the file in base64; a body of a request is never larger than this. */
  file: z.string({ error: "needed" }).max(3_000_000, { error: "too-long" }),
});

/**
 * Reads a file of contacts into rows, with a first idea of its columns. Changes nothing. Throws Refusal("not-valid") for
 * what is no CSV, and "contacts-too-many" for more people than one import takes.
 */
export async function readContactFile(
  ctx: Ctx,
  given: unknown,
): Promise<ContactTable & { reading: TableReading }> {
  const { familyId, file } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async () => {
    const table = readTable(Buffer.from(file, "base64"));
    const reading = readHeader(table);
    const lines = table.rows.length - (reading.header ? 1 : 0);
    if (lines > importLimits.lines) {
      throw refused("contacts-too-many", { lines, most: importLimits.lines });
    }
    return { ...table, reading };
  });
}
