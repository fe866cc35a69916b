/** The example as an address to save: semicolons and a byte order mark, as Excel in Belgium opens it well. */
export function templateAddress(heads: readonly string[]): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${heads.join(";")}\r\n`)}`;
}
