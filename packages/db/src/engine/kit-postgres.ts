import {
  type AnyPgColumn,
  bigint,
  boolean,
  customType,
  index,
  integer,
  json,
  pgTable,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Kit } from "./kit-sqlite";

type Ref = () => AnyPgColumn;

// Byte order, so that ids sort alike on both engines.
const plainText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });
const instant = () => bigint({ mode: "number" });

const postgresVocabulary = {
  table: pgTable,
  index,
  uniqueIndex,
  id: () => plainText().primaryKey(),
  ref: (to: Ref) => plainText().notNull().references(to),
  refOrNull: (to: Ref) => plainText().references(to),
  text: () => text().notNull(),
  textOrNull: () => text(),
  flag: () => boolean().notNull(),
  count: () => integer().notNull(),
  countOrNull: () => integer(),
  instant: () => instant().notNull(),
  instantOrNull: () => instant(),
  date: () => text().notNull(),
  dateOrNull: () => text(),
  // json, not jsonb: a frozen report keeps its bytes.
  json: () => json().notNull(),
  jsonOrNull: () => json(),
  oneOf: () => text().notNull(),
  oneOfOrNull: () => text(),
};

/** The same vocabulary in PostgreSQL's columns; the one cast between the engines. */
export const postgresKit = postgresVocabulary as unknown as Kit;
