import { Refusal } from "@rondom/domain/refusal";
import { and, asc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { FamilyAccess, InFamily, PersonAccess, SystemFamilyAccess } from "../access/access";
import { connectionOf, type Reader, touch, type Writer } from "../access/handle";
import { isRecording, noteRow } from "../access/recording";
import type { FamilyLayerName } from "../tables/family-layer";
import type { NewRow, Row, Schema, TableName } from "../tables/schema";

/** Tables whose rows belong to one family. */
export type FamilyTable = {
  [N in TableName]: Schema[N]["_"]["columns"] extends {
    familyId: unknown;
    id: unknown;
    organisationId: unknown;
  }
    ? N
    : never;
}[TableName];
/** What a link holder's verbs may name: never the family's layer, the trail or the mail. */
export type SharedTable = Exclude<FamilyTable, FamilyLayerName | "audit" | "outbox">;
/** The tables an access may name. Code that serves holders and coordinators alike cannot name the family's layer. */
export type Allowed<A> = [A] extends [FamilyAccess | SystemFamilyAccess]
  ? Exclude<FamilyTable, "audit">
  : [A] extends [PersonAccess]
    ? SharedTable
    : Exclude<FamilyTable, FamilyLayerName | "audit">;

/** Equality per column; null means "is null", an array "one of". */
export type Where<N extends TableName> = { [K in keyof Row<N>]?: Row<N>[K] | readonly Row<N>[K][] };

type ScopedTable = SQLiteTable & { id: SQLiteColumn; familyId: SQLiteColumn; organisationId: SQLiteColumn };

function columnsOf(table: SQLiteTable): Record<string, SQLiteColumn> {
  return table as unknown as Record<string, SQLiteColumn>;
}

function tableOf(reader: Reader, name: TableName): ScopedTable {
  return connectionOf(reader).tables[name] as unknown as ScopedTable;
}

function condition(table: SQLiteTable, where: object): SQL[] {
  return Object.entries(where).flatMap(([key, value]) => {
    const column = columnsOf(table)[key];
    if (!column || value === undefined) return [];
    if (value === null) return [isNull(column)];
    return [Array.isArray(value) ? inArray(column, value) : eq(column, value)];
  });
}

/** All rows of the family that match, by position where there is one, else by id. */
export async function rowsOf<A extends InFamily, N extends Allowed<A>>(
  reader: Reader<A>,
  name: N,
  where: Where<N> = {},
): Promise<Row<N>[]> {
  const table = tableOf(reader, name);
  const order = columnsOf(table).position ?? columnsOf(table).at;
  const rows = await connectionOf(reader)
    .queries.select()
    .from(table)
    .where(and(eq(table.familyId, reader.access.familyId), ...condition(table, where)))
    .orderBy(...(order ? [asc(order), asc(table.id)] : [asc(table.id)]));
  return rows as Row<N>[];
}

/** The one row of the family with that id. Throws Refusal("not-found"), also for another family's row. */
export async function rowOf<A extends InFamily, N extends Allowed<A>>(
  reader: Reader<A>,
  name: N,
  id: string,
): Promise<Row<N>> {
  const [row] = await rowsOf(reader, name, { id } as unknown as Where<N>);
  if (!row) throw new Refusal("not-found");
  return row;
}

/** Adds a row to the family of the access. */
export async function add<A extends InFamily, N extends Allowed<A>>(
  writer: Writer<A>,
  name: N,
  row: Omit<NewRow<N>, "familyId" | "organisationId">,
): Promise<Row<N>> {
  const { familyId, organisationId } = writer.access;
  const [added] = await connectionOf(writer)
    .queries.insert(tableOf(writer, name))
    .values({ ...row, familyId, organisationId } as never)
    .returning();
  touch(writer, (added as { id: string }).id);
  noteRow(writer, name, null, added as object);
  return added as Row<N>;
}

/**
 * Adds a row under an id that the client made; false when it is there already, so that a repeated request changes
 * nothing. Throws Refusal("not-found") for an id that is another family's.
 */
export async function addOnce<A extends InFamily, N extends Allowed<A>>(
  writer: Writer<A>,
  name: N,
  row: Omit<NewRow<N>, "familyId" | "organisationId"> & { id: string },
): Promise<boolean> {
  const { familyId, organisationId } = writer.access;
  const table = tableOf(writer, name);
  const [added] = await connectionOf(writer)
    .queries.insert(table)
    .values({ ...row, familyId, organisationId } as never)
    .onConflictDoNothing({ target: table.id })
    .returning();
  if (added) {
    touch(writer, row.id);
    noteRow(writer, name, null, added);
  } else await rowOf(writer, name, row.id);
  return added !== undefined;
}

/** Changes the rows of the family that match; gives how many. */
export async function changeWhere<A extends InFamily, N extends Allowed<A>>(
  writer: Writer<A>,
  name: N,
  where: Where<N>,
  patch: Partial<Omit<NewRow<N>, "id" | "familyId" | "organisationId">>,
): Promise<number> {
  const table = tableOf(writer, name);
  const before = isRecording(writer, name) ? await rowsOf(writer, name, where) : [];
  const images = new Map(before.map((row) => [row.id, row]));
  const changed = await connectionOf(writer)
    .queries.update(table)
    .set(patch as never)
    .where(and(eq(table.familyId, writer.access.familyId), ...condition(table, where)))
    .returning();
  for (const row of changed) {
    const id = String(row.id);
    touch(writer, id);
    noteRow(writer, name, images.get(id) ?? null, row);
  }
  return changed.length;
}

/** Changes one row of the family. Throws Refusal("not-found") when it is not there. */
export async function change<A extends InFamily, N extends Allowed<A>>(
  writer: Writer<A>,
  name: N,
  id: string,
  patch: Partial<Omit<NewRow<N>, "id" | "familyId" | "organisationId">>,
): Promise<void> {
  const changed = await changeWhere(writer, name, { id } as unknown as Where<N>, patch);
  if (changed === 0) throw new Refusal("not-found");
}

/** Changes one row if it still has the version that was seen, and counts the version up. Throws Refusal("changed-meanwhile"). */
export async function changeVersion<A extends InFamily, N extends Allowed<A> & VersionedTable>(
  writer: Writer<A>,
  name: N,
  seen: { id: string; version: number },
  patch: Partial<Omit<NewRow<N>, "id" | "familyId" | "organisationId" | "version">>,
): Promise<void> {
  const next = { ...patch, version: seen.version + 1 } as never;
  const changed = await changeWhere(
    writer,
    name,
    { id: seen.id, version: seen.version } as unknown as Where<N>,
    next,
  );
  if (changed > 0) return;
  await rowOf(writer, name, seen.id);
  throw new Refusal("changed-meanwhile");
}

type VersionedTable = {
  [N in TableName]: Schema[N]["_"]["columns"] extends { version: unknown } ? N : never;
}[TableName];
