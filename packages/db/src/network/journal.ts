import { newId } from "@rondom/domain/id";
import { type EditVerb, mostEdits } from "@rondom/domain/network/map-edit";
import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, type SQL } from "drizzle-orm";
import type { FamilyAccess } from "../access/access";
import { connectionOf, type Reader, type Writer } from "../access/handle";
import { recordedBy } from "../access/recording";
import type { RowImage } from "../tables/journalled";
import type { Row } from "../tables/schema";

/** An import touches thousands of rows; a statement holds 32,766 values at most (SQLite). */
const mostAtOnce = 1000;

/**
 * Keeps what this handle recorded as one step: nothing when nothing changed. What was undone can no longer be redone,
 * and the oldest steps are forgotten.
 */
export async function keepEdit(writer: Writer<FamilyAccess>, verb: EditVerb): Promise<void> {
  const rows = recordedBy(writer);
  if (rows.length === 0) return;
  const { queries, tables } = connectionOf(writer);
  const { coordinatorId, familyId, organisationId } = writer.access;
  await forget(writer, isNotNull(tables.mapEdit.undoneAt));
  const newest = (await edge(writer, "undo"))?.position ?? 0;
  const scope = { familyId, organisationId };
  const edit = { id: newId(), ...scope, verb, coordinatorId, at: writer.now, position: newest + 1 };
  await queries.insert(tables.mapEdit).values(edit);
  const images = rows.map((row, position) => ({ id: newId(), ...scope, editId: edit.id, position, ...row }));
  for (let at = 0; at < images.length; at += mostAtOnce) {
    await queries.insert(tables.mapEditRow).values(images.slice(at, at + mostAtOnce));
  }
  await forget(writer, lte(tables.mapEdit.position, edit.position - mostEdits));
}

/** The step that undoing takes back now, and the one that redoing brings back; null: none. */
export async function offeredEdits(
  reader: Reader<FamilyAccess>,
): Promise<{ undo: Row<"mapEdit"> | null; redo: Row<"mapEdit"> | null }> {
  return { undo: await edge(reader, "undo"), redo: await edge(reader, "redo") };
}

/** Undone steps are always the newest ones: the two kinds meet at one place. */
async function edge(reader: Reader<FamilyAccess>, way: "undo" | "redo"): Promise<Row<"mapEdit"> | null> {
  const { queries, tables } = connectionOf(reader);
  const { mapEdit } = tables;
  const ofFamily = eq(mapEdit.familyId, reader.access.familyId);
  const [found] = await queries
    .select()
    .from(mapEdit)
    .where(and(ofFamily, way === "undo" ? isNull(mapEdit.undoneAt) : isNotNull(mapEdit.undoneAt)))
    .orderBy(way === "undo" ? desc(mapEdit.position) : asc(mapEdit.position))
    .limit(1);
  return found ?? null;
}

/** Notes on a step that it is undone (ms), or done again (null). */
export async function markEdit(
  writer: Writer<FamilyAccess>,
  id: string,
  undoneAt: number | null,
): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  await queries.update(tables.mapEdit).set({ undoneAt }).where(eq(tables.mapEdit.id, id));
}

/** Keeps the last version of a row that goes: when it comes back, its version counts on from there. */
export async function keepLastImage(
  writer: Writer<FamilyAccess>,
  editRowId: string,
  after: RowImage,
): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  await queries.update(tables.mapEditRow).set({ after }).where(eq(tables.mapEditRow.id, editRowId));
}

async function forget(writer: Writer<FamilyAccess>, which: SQL): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  const { mapEdit, mapEditRow } = tables;
  const found = await queries
    .select({ id: mapEdit.id })
    .from(mapEdit)
    .where(and(eq(mapEdit.familyId, writer.access.familyId), which));
  if (found.length === 0) return;
  const ids = found.map(({ id }) => id);
  await queries.delete(mapEditRow).where(inArray(mapEditRow.editId, ids));
  await queries.delete(mapEdit).where(inArray(mapEdit.id, ids));
}
