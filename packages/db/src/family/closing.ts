import { newId } from "@rondom/domain/id";
import type { FamilyAccess, InFamily } from "../access/access";
import type { Reader, Writer } from "../access/handle";
import { add, changeWhere, rowsOf } from "../scope/rows";
import type { Row } from "../tables/schema";

/** The closing in force; null while the file is open. */
export async function closingOf(reader: Reader<InFamily>): Promise<Row<"familyClosing"> | null> {
  const [row] = await rowsOf(reader, "familyClosing", { reopenedAt: null });
  return row ?? null;
}

/** Closes the file now, unless it is closed; gives the closing in force. */
export async function closeFile(writer: Writer<FamilyAccess>): Promise<Row<"familyClosing">> {
  const { coordinatorId } = writer.access;
  return (
    (await closingOf(writer)) ?? add(writer, "familyClosing", { id: newId(), at: writer.now, coordinatorId })
  );
}

/** Opens a closed file again. */
export async function reopenFile(writer: Writer<FamilyAccess>): Promise<void> {
  const by = { reopenedAt: writer.now, reopenedBy: writer.access.coordinatorId };
  await changeWhere(writer, "familyClosing", { reopenedAt: null }, by);
}
