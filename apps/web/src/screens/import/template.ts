import type { ColumnField } from "@rondom/domain/network/import/contact-field";

/** Columns of the empty example, in the order in which people think of them. */
export const templateColumns = [
  "name",
  "organisation",
  "function",
  "domain",
  "email",
  "phone",
  "languages",
  "formal",
  "role",
  "volunteer",
  "member",
] as const satisfies readonly ColumnField[];

/** The example as an address to save: semicolons and a byte order mark, as Excel in Belgium opens it well. */
export function templateAddress(heads: readonly string[]): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${heads.join(";")}\r\n`)}`;
}
