import type { JournalledTable, RowImage } from "../tables/journalled";
import { journalledTables } from "../tables/journalled";
import type { TableName } from "../tables/schema";
import type { FamilyAccess } from "./access";
import type { Writer } from "./handle";

/** A row of the map that a verb touched: as it was before its first touch, as it is after its last. */
export interface NotedRow {
  readonly tableName: JournalledTable;
  readonly rowId: string;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
}

const recordings = new WeakMap<object, Map<string, NotedRow>>();

/** From here on the rows of the map that this handle touches are noted, before and after. */
export function startRecording(writer: Writer<FamilyAccess>): void {
  recordings.set(writer, new Map());
}

/** True when what happens to this table through this handle is noted. */
export function isRecording(writer: Writer, name: TableName): boolean {
  return recordings.has(writer) && journalledTables.some((table) => table === name);
}

/** Notes one row that was added (before null) or changed. Nothing while the handle does not record. */
export function noteRow(writer: Writer, name: TableName, before: object | null, after: object): void {
  const tableName = journalledTables.find((table) => table === name);
  const rows = recordings.get(writer);
  if (!tableName || !rows) return;
  const rowId = String((after as RowImage).id);
  const key = `${name} ${rowId}`;
  const known = rows.get(key);
  const first = known ? known.before : (before as RowImage | null);
  rows.set(key, { tableName, rowId, before: first, after: after as RowImage });
}

/** The rows that are not what they were, in the order of their first touch. */
export function recordedBy(writer: Writer): NotedRow[] {
  return [...(recordings.get(writer)?.values() ?? [])].filter(
    ({ before, after }) => !before || !after || !sameImage(before, after),
  );
}

/** True when a row holds what the image holds. A version counts steps and says nothing of what is in the row. */
export function sameImage(image: RowImage, row: RowImage): boolean {
  return Object.entries(image).every(
    ([key, value]) => key === "version" || JSON.stringify(value) === JSON.stringify(row[key]),
  );
}
