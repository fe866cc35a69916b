import { expect, test } from "vitest";
import { decodeTable } from "./decode-table";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of [..."\ufeff", ...text.split("")].entries()) {
    view.setUint16(at * 2, unit.charCodeAt(0), little);
  }
  return bytes;
};

test.each([
  ["UTF-8", utf8("Zoë €")],
  ["UTF-8 with a byte order mark", utf8("\ufeffZoë €")],
  ["UTF-16, small end first", utf16("Zoë €", true)],
  ["UTF-16, great end first", utf16("Zoë €", false)],
  ["Windows-1252", new Uint8Array([0x5a, 0x6f, 0xeb, 0x20, 0x80])],
])("%s is read", (_, bytes) => {
  expect(decodeTable(bytes)).toEqual({ text: "Zoë €" });
});

test.each([
  ["nothing", new Uint8Array(), "contacts-empty"],
  ["a byte order mark alone", utf8("\ufeff"), "contacts-empty"],
  ["spaces and line ends", utf8(" \r\n\t\n"), "contacts-empty"],
  ["a zip", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x41]), "contacts-not-csv"],
  ["an empty zip", new Uint8Array([0x50, 0x4b, 0x05, 0x06]), "contacts-not-csv"],
  ["old Excel", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0x41]), "contacts-not-csv"],
  ["a PDF", utf8("%PDF-1.7"), "contacts-not-csv"],
  ["gzip", new Uint8Array([0x1f, 0x8b, 0x08]), "contacts-not-csv"],
  ["a NUL", utf8("naam\0;x"), "contacts-not-csv"],
  ["UTF-16 without its mark", utf16("naam", true).slice(2), "contacts-not-csv"],
  ["a page", utf8("\n <!DOCTYPE html><p>"), "contacts-not-csv"],
  ["a table of a page", utf8("<table><tr>"), "contacts-not-csv"],
])("%s is refused", (_, bytes, refused) => {
  expect(decodeTable(bytes)).toEqual({ refused });
});

test("a name that begins with a bracket is no page", () => {
  expect(decodeTable(utf8("<b>Tom</b>;x"))).toEqual({ text: "<b>Tom</b>;x" });
  expect(decodeTable(utf8("PK;x"))).toEqual({ text: "PK;x" });
});
