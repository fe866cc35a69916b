import { type CellField, type ColumnField, cellFields, fieldOfHeader } from "./contact-field";

/** A file as rows of cells, with the line of the file on which each row begins (from 1). */
export interface ContactTable {
  rows: { line: number; cells: string[] }[];
}

/** Which column is what (null: not used), and whether the first row only says so. */
export interface TableReading {
  header: boolean;
  columns: (ColumnField | null)[];
}

/** One person of the file, every cell as typed; empty where nothing stands. */
export interface ContactLine {
  line: number;
  cells: Record<CellField, string>;
}

// Nobody is called "telefoon"; words such as "informal" or "volunteer" may well stand in a first row without header.
const sureOfHeader: readonly (ColumnField | null)[] = [
  "name",
  "firstName",
  "lastName",
  "organisation",
  "email",
  "phone",
];

/**
 * Reads the first row: a header when it names a column, else all columns are open for the coordinator, except in a list
 * of one column, which holds names.
 */
export function readHeader({ rows }: ContactTable): TableReading {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const found = Array.from({ length: width }, (_, at) => fieldOfHeader(rows[0]?.cells[at] ?? ""));
  if (!found.some((field) => sureOfHeader.includes(field))) {
    return { header: false, columns: width === 1 ? ["name"] : found.map(() => null) };
  }
  // "Naam" beside "Voornaam" is the family name.
  const halves = found.includes("firstName") && !found.includes("lastName");
  return { header: true, columns: halves ? found.map((one) => (one === "name" ? "lastName" : one)) : found };
}

/** Nothing, or the dash by which people say so. */
const emptyCell = /^[\s\-–—/.]*$/;

/** True when some column holds a name: without one nobody can be added. */
export function hasName({ columns }: TableReading): boolean {
  return columns.some((field) => field === "name" || field === "firstName" || field === "lastName");
}

/** The people of a table. Of columns that mean the same the first filled one counts; domains and languages add up. */
export function linesOf({ rows }: ContactTable, { header, columns }: TableReading): ContactLine[] {
  return rows.slice(header ? 1 : 0).map(({ line, cells }) => {
    const all = (field: ColumnField) =>
      columns.flatMap((column, at) => {
        const cell = cells[at] ?? "";
        return column === field && !emptyCell.test(cell) ? [cell] : [];
      });
    const of = (field: CellField) => {
      if (field === "domain" || field === "languages") return all(field).join("; ");
      return all(field)[0] ?? "";
    };
    const read = Object.fromEntries(cellFields.map((field) => [field, of(field)])) as ContactLine["cells"];
    const joined = [...all("firstName").slice(0, 1), ...all("lastName").slice(0, 1)].join(" ");
    return { line, cells: { ...read, name: read.name || joined } };
  });
}
