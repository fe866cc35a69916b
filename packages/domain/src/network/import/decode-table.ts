export type DecodedTable = { text: string } | { refused: "contacts-empty" | "contacts-not-csv" };

/** First bytes of what people upload by mistake: zip (also xlsx), old Excel, PDF, gzip. */
const others = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
];

/**
 * The text of a CSV file: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252, as Excel in
 * Western Europe writes it. Whatever is no text, or is a web page, is refused.
 */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  const begins = (sign: readonly number[]) => sign.every((byte, at) => bytes[at] === byte);
  if (others.some(begins)) return { refused: "contacts-not-csv" };
  const text = decode(bytes, begins);
  if (text.trim() === "") return { refused: "contacts-empty" };
  if (text.includes("\0") || /^\s*<(?:!doctype|html|table|meta|\?xml)\b/i.test(text)) {
    return { refused: "contacts-not-csv" };
  }
  return { text };
}

function decode(bytes: Uint8Array, begins: (sign: readonly number[]) => boolean): string {
  if (begins([0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (begins([0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
