import { brotliDecompressSync } from "node:zlib";

// Table tags in the order of the WOFF2 specification, section 4.1, `_` for a space; index 63 means "spelt out".
const knownTags = (
  "cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH " +
  "PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc " +
  "bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill"
).split(" ");

/**
 * The tables of a WOFF2 font by tag. Only tables stored as they are can be read afterwards: glyf and loca are
 * skipped over, and a transformed hmtx is refused with an Error.
 */
export function readWoff2(file: Uint8Array): Map<string, DataView> {
  const bytes = Buffer.from(file);
  if (bytes.toString("latin1", 0, 4) !== "wOF2") throw new Error("not a WOFF2 font");
  let at = 48;
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = bytes.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const entries: { tag: string; length: number }[] = [];
  for (let left = bytes.readUInt16BE(12); left > 0; left--) {
    const flags = bytes.readUInt8(at++);
    const known = flags & 63;
    const spelt = known === 63;
    const tag = spelt ? bytes.toString("latin1", at, at + 4) : (knownTags[known] ?? "");
    if (spelt) at += 4;
    const plain = number();
    const transformed = tag === "glyf" || tag === "loca" ? flags >> 6 === 0 : flags >> 6 !== 0;
    if (transformed && tag === "hmtx") throw new Error("a transformed hmtx table is not supported");
    entries.push({ tag, length: transformed ? number() : plain });
  }
  const data = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)));
  let start = 0;
  const tables = new Map<string, DataView>();
  for (const { tag, length } of entries) {
    tables.set(tag, new DataView(data.buffer, data.byteOffset + start, length));
    start += length;
  }
  return tables;
}
