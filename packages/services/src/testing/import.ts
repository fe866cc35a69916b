import { newId } from "@rondom/domain/id";
import { type ContactLine, linesOf } from "@rondom/domain/network/import/contact-table";
import type { Ctx } from "../ctx";
import { readContactFile } from "../network/import/read-file";
import { sent } from "./contact-file";

/** The people of a file, as the screen has them once it was read. */
export async function linesIn(ctx: Ctx, familyId: string, file: string | Uint8Array): Promise<ContactLine[]> {
  const { rows, reading } = await readContactFile(ctx, { familyId, file: sent(file) });
  return linesOf({ rows }, reading);
}

/** The same lines, ticked: all of them under new ids, `add` unless told by line. */
export function ticked(lines: readonly ContactLine[], choices: Record<number, object> = {}) {
  return lines.map((one) => ({ ...one, id: newId(), choice: choices[one.line] ?? { kind: "add" } }));
}
