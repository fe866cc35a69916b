import type { Item } from "./items";
import type { Level } from "./levels";

/** The items of one domain in rows and columns, not yet in a place. */
export interface Block {
  /** Columns from the table outwards, each from top to bottom. */
  readonly columns: readonly (readonly Item[])[];
  readonly rowHeights: readonly number[];
  /** How far each column starts beyond the first. */
  readonly columnStarts: readonly number[];
  readonly height: number;
}

/** A very full domain grows downwards from here on, or its names would end far from the table. */
const mostColumns = 5;

/** Columns depend on the domain alone, never on the room that is left: that keeps the others where they are. */
export function blockOf(items: readonly Item[], level: Level): Block {
  const columnCount = Math.min(mostColumns, Math.ceil(items.length / level.rows));
  const rowCount = columnCount === 0 ? 0 : Math.ceil(items.length / columnCount);
  const columns = Array.from({ length: columnCount }, (_, i) =>
    items.slice(i * rowCount, (i + 1) * rowCount),
  );
  const rowHeights = Array.from({ length: rowCount }, (_, row) =>
    Math.max(...columns.map((column) => column[row]?.height ?? 0)),
  );
  let start = 0;
  const columnStarts = columns.map((column) => {
    const here = start;
    start += level.seat + 10 + Math.max(0, ...column.map((item) => item.width)) + 16;
    return here;
  });
  return { columns, rowHeights, columnStarts, height: rowHeights.reduce((sum, height) => sum + height, 0) };
}
