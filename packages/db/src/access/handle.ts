import type { Database, Queries } from "../engine/database";
import type { Schema } from "../tables/schema";
import type { Access } from "./access";

interface Connection {
  engine: Database["engine"];
  queries: Queries;
  tables: Schema;
}
// The connection behind a handle is known inside this package alone.
const connections = new WeakMap<object, Connection>();
const touched = new WeakMap<object, Set<string>>();

/** May read what the access allows. `now` is the verb's one moment, in ms. */
export interface Reader<A extends Access = Access> {
  readonly access: A;
  readonly now: number;
}

declare const canWrite: unique symbol;
/** May write too; only `act` makes one, and it leaves an audit row. */
export interface Writer<A extends Access = Access> extends Reader<A> {
  readonly [canWrite]: true;
}

export function makeReader<A extends Access>(
  database: Database,
  queries: Queries,
  access: A,
  now: number,
): Reader<A> {
  const reader = Object.freeze({ access, now });
  connections.set(reader, { engine: database.engine, queries, tables: database.tables });
  return reader;
}

export function makeWriter<A extends Access>(
  database: Database,
  queries: Queries,
  access: A,
  now: number,
): Writer<A> {
  const writer = makeReader(database, queries, access, now) as Writer<A>;
  touched.set(writer, new Set());
  return writer;
}

/** The same verb's handle under another proof: one transaction, one audit row. */
export function writerUnder<A extends Access>(writer: Writer, access: A): Writer<A> {
  const under = Object.freeze({ access, now: writer.now }) as Writer<A>;
  connections.set(under, connectionOf(writer));
  touched.set(under, touched.get(writer) ?? new Set());
  return under;
}

/** Queries and tables behind a handle. */
export function connectionOf(handle: Reader): Connection {
  const connection = connections.get(handle);
  if (!connection) throw new Error("not a handle of this database");
  return connection;
}

/** Notes the id of a row that a verb changed, for its audit row. */
export function touch(writer: Writer, id: string): void {
  touched.get(writer)?.add(id);
}

/** Ids of all rows changed through this handle, in order. */
export function touchedBy(writer: Writer): string[] {
  return [...(touched.get(writer) ?? [])];
}
