import {
  type AnySQLiteColumn,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

type Ref = () => AnySQLiteColumn;

/** The column vocabulary; SQLite's types are the canonical ones for both engines. */
export const sqliteKit = {
  table: sqliteTable,
  index,
  uniqueIndex,
  id: () => text().primaryKey(),
  ref: (to: Ref) => text().notNull().references(to),
  refOrNull: (to: Ref) => text().references(to),
  text: () => text().notNull(),
  textOrNull: () => text(),
  flag: () => integer({ mode: "boolean" }).notNull(),
  count: () => integer().notNull(),
  countOrNull: () => integer(),
  /** Milliseconds since 1970-01-01T00:00Z. */
  instant: () => integer().notNull(),
  instantOrNull: () => integer(),
  /** A plain calendar date, YYYY-MM-DD, without zone. */
  date: () => text().notNull(),
  dateOrNull: () => text(),
  json: <T>() => text({ mode: "json" }).$type<T>().notNull(),
  jsonOrNull: <T>() => text({ mode: "json" }).$type<T>(),
  oneOf: <const T extends readonly [string, ...string[]]>(values: T) =>
    text({ enum: [...values] as unknown as [T[number], ...T[number][]] }).notNull(),
  oneOfOrNull: <const T extends readonly [string, ...string[]]>(values: T) =>
    text({ enum: [...values] as unknown as [T[number], ...T[number][]] }),
};

export type Kit = typeof sqliteKit;
