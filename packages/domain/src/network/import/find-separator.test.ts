import { expect, test } from "vitest";
import { findSeparator } from "./find-separator";

test.each([
  ["naam;mail\nAn;an@b.test", ";"],
  ["naam,mail\nAn,an@b.test", ","],
  ["naam\tmail\nAn\tan@b.test", "\t"],
  ["naam", ","],
  // Commas inside of cells do not count when another sign divides every line alike.
  ["naam;dienst\nMaes, Griet, dokter;x\nBa, Awa;y, z", ";"],
  ['"a;b;c",d\n"e",f', ","],
  ['"a\nb;c",d', ","],
  ["\n\n\na\tb;c\nd\te", "\t"],
  // Equally good: a tab is rarest inside a text, a comma most common.
  ["a\tb;c,d", "\t"],
  ["a;b,c", ";"],
])("%j is divided by %j", (text, separator) => {
  expect(findSeparator(text)).toEqual({ separator, from: 0 });
});

test.each([
  ["sep=;\r\nnaam,mail", ";", 7],
  ["SEP=,\nnaam;mail", ",", 6],
  ["sep=\t\nnaam", "\t", 6],
])("Excel's own line %j decides and goes", (text, separator, from) => {
  expect(findSeparator(text)).toEqual({ separator, from });
});

test("a line that only resembles it stays", () => {
  expect(findSeparator("sep=|\na;b\nc;d\ne;f").from).toBe(0);
  expect(findSeparator("x sep=;\na").from).toBe(0);
});
