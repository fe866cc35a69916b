import { gzipSync } from "node:zlib";
import { importLimits } from "@rondom/domain/network/import/limits";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesIn, csvOf, type Encoding } from "../../testing/contact-file";
import { readTable } from "./read-table";

const utf8 = (text: string) => bytesIn("utf-8", text);
const cellsOf = (text: string) => readTable(utf8(text)).rows.map(({ cells }) => cells);

const signs = [
  "a",
  "B",
  "é",
  "ß",
  "ñ",
  " ",
  "'",
  '"',
  ";",
  ",",
  "\t",
  "\n",
  "\r\n",
  "=",
  "+",
  "-",
  "@",
  "<",
  "0",
];
const cellOf = (more: string[]) =>
  fc.array(fc.constantFrom(...signs, ...more), { maxLength: 8 }).map((parts) => parts.join(""));

/** Tables as wide as their first row, of which every row holds something and the first one two columns. */
function tables(more: string[]) {
  return fc.integer({ min: 2, max: 6 }).chain((width) =>
    fc.array(
      fc.array(cellOf(more), { minLength: width - 1, maxLength: width - 1 }).map((cells) => ["x", ...cells]),
      { minLength: 1, maxLength: 12 },
    ),
  );
}

const unicode: Encoding[] = ["utf-8", "utf-8-bom", "utf-16le", "utf-16be"];
test.each([...unicode, "windows-1252" as const])(
  "any table written as %s reads back the same",
  (encoding) => {
    const more = encoding === "windows-1252" ? [] : ["€", "ع", "ሰ", "Ж", "👩‍👧", "\u202e"];
    fc.assert(
      fc.property(
        tables(more),
        fc.constantFrom(";", ",", "\t"),
        fc.constantFrom("\r\n", "\n", "\r"),
        fc.boolean(),
        (rows, separator, lineEnd, said) => {
          const text = `${said ? `sep=${separator}\r\n` : ""}${csvOf(rows, separator, lineEnd)}`;
          expect(readTable(bytesIn(encoding, text)).rows.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
      { numRuns: Number(process.env.RONDOM_RUNS) || 150 },
    );
  },
);

test("every row knows the line on which it begins", () => {
  const text = 'sep=;\r\nnaam;x\r\n\r\n"An\r\nB";1\r\n;\r\nTom;"2\n3\n"\r\nBo;4';
  expect(readTable(utf8(text)).rows).toEqual([
    { line: 2, cells: ["naam", "x"] },
    { line: 4, cells: ["An\r\nB", "1"] },
    { line: 7, cells: ["Tom", "2\n3\n"] },
    { line: 10, cells: ["Bo", "4"] },
  ]);
});

test("quotes inside a cell are quotes, rows may be of any length", () => {
  expect(cellsOf('Tom "de buur" Smet;5"\nAn;"zei ""ja""";x\nBo')).toEqual([
    ['Tom "de buur" Smet', '5"'],
    ["An", 'zei "ja"', "x"],
    ["Bo"],
  ]);
});

test("no more of a cell is kept than a field could use", () => {
  expect(cellsOf(`a;${"x".repeat(900_000)}`)[0]?.[1]).toHaveLength(importLimits.cell);
});

const wide = (columns: number) => Array.from({ length: columns }, () => "x").join(";");
test.each<[string, Uint8Array, string, Record<string, number>]>([
  ["nothing", new Uint8Array(), "contacts-empty", {}],
  ["separators alone", utf8(";;;\n;;"), "contacts-empty", {}],
  ["a zip that is called CSV", Buffer.from("504b030414000000", "hex"), "contacts-not-csv", {}],
  ["a bomb", gzipSync(Buffer.alloc(5_000_000)), "contacts-not-csv", {}],
  ["a page", utf8("<html><body>"), "contacts-not-csv", {}],
  ["NULs", utf8("naam;\0"), "contacts-not-csv", {}],
  ["a quote that stays open", utf8('naam;x\nAn;1\nBo;"2\nCas;3'), "contacts-open-quote", { line: 3 }],
  ["a line of 5 MB", utf8("x".repeat(5_000_000)), "contacts-too-large", { size: 5000, most: 1000 }],
  ["a byte too many", utf8("x".repeat(1_000_001)), "contacts-too-large", { size: 1001, most: 1000 }],
  ["a column too many", utf8(`a;b\n${wide(61)}`), "contacts-too-wide", { columns: 61, most: 60 }],
])("%s is refused", (_, bytes, reason, values) => {
  const refusal = { code: "not-valid", reason, fields: [{ path: "file", reason, values }] };
  expect(() => readTable(bytes)).toThrow(expect.objectContaining(refusal));
});

test("at the limits it is read", () => {
  expect(cellsOf(wide(60))[0]).toHaveLength(60);
  expect(readTable(utf8("x".repeat(1_000_000))).rows).toHaveLength(1);
});

test("a megabyte of hostile signs is read or refused, and ends", () => {
  for (const sign of ['"', '""x;\n', ";", "\n", "\r", "((((", "=,"]) {
    try {
      readTable(utf8(sign.repeat(Math.floor(1_000_000 / sign.length))));
    } catch (error) {
      expect(error).toMatchObject({ code: "not-valid" });
    }
  }
});
