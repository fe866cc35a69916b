import type { ContactTable } from "@rondom/domain/network/import/contact-table";
import { decodeTable } from "@rondom/domain/network/import/decode-table";
import { findSeparator } from "@rondom/domain/network/import/find-separator";
import { importLimits } from "@rondom/domain/network/import/limits";
import { Refusal } from "@rondom/domain/refusal";
import { CsvError, parse } from "csv-parse/sync";

/**
 * The bytes of a CSV file as rows of cells, each with its line in the file; rows without anything in them are left out.
 * Throws Refusal("not-valid") for what is no CSV, too large or too wide; how many rows are too many, the caller says.
 */
export function readTable(bytes: Uint8Array): ContactTable {
  if (bytes.length > importLimits.bytes) {
    const size = Math.ceil(bytes.length / 1000);
    throw refused("contacts-too-large", { size, most: importLimits.bytes / 1000 });
  }
  const decoded = decodeTable(bytes);
  if ("refused" in decoded) throw refused(decoded.refused);
  const { separator, from } = findSeparator(decoded.text);
  const rows = records(decoded.text.slice(from), separator, from > 0 ? 2 : 1).map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => cell.slice(0, importLimits.cell)),
  }));
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (widest > importLimits.columns) {
    throw refused("contacts-too-wide", { columns: widest, most: importLimits.columns });
  }
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (filled.length === 0) throw refused("contacts-empty");
  return { rows: filled };
}

/** All records with the line on which each begins; the text begins on line `first`. */
function records(text: string, separator: string, first: number): ContactTable["rows"] {
  const rows: ContactTable["rows"] = [];
  const beginsAt = lineCounter(Buffer.from(text), first);
  let end = 0;
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: ["\r\n", "\n", "\r"],
      // People type inches and nicknames: a quote inside a cell is a quote.
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { bytes }) => {
        // The parser counts the lines inside a cell in its own way; its bytes are exact.
        rows.push({ line: beginsAt(end), cells });
        end = bytes;
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (error instanceof CsvError) throw refused("contacts-open-quote", { line: beginsAt(end) });
    throw error;
  }
}

const lineFeed = 10;
const carriageReturn = 13;

/** The line of the first sign after a place that is no line end. Ask for places in their order. */
function lineCounter(bytes: Uint8Array, first: number): (from: number) => number {
  let line = first;
  let at = 0;
  return (from) => {
    while (at < from || bytes[at] === lineFeed || bytes[at] === carriageReturn) {
      const pair = bytes[at] === carriageReturn && bytes[at + 1] === lineFeed;
      if (bytes[at] === lineFeed || bytes[at] === carriageReturn) line += 1;
      at += pair ? 2 : 1;
    }
    return line;
  };
}

/** A file as a whole that is not taken. */
export function refused(reason: string, values: Record<string, number> = {}): Refusal {
  return new Refusal("not-valid", reason, [{ path: "file", reason, values }]);
}
