export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";

/** Rows as a CSV file, by the rules of Excel: a cell with a separator, a quote or a line end stands in quotes. */
export function csvOf(rows: readonly string[][], separator = ";", lineEnd = "\r\n"): string {
  const quoted = (cell: string) => (/["\r\n\t;,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => cells.map(quoted).join(separator)).join(lineEnd);
}

/** A text as bytes; Windows-1252 for the characters that it shares with Latin-1. */
export function bytesIn(encoding: Encoding, text: string): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  if (encoding === "utf-8-bom") return Buffer.from(`\ufeff${text}`, "utf8");
  if (encoding === "windows-1252") return Buffer.from(text, "latin1");
  const little = Buffer.from(`\ufeff${text}`, "utf16le");
  return encoding === "utf-16le" ? little : little.swap16();
}

/** A file as the screen sends it. */
export function sent(file: string | Uint8Array): string {
  return Buffer.from(file).toString("base64");
}
