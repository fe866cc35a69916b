import { inflateSync } from "node:zlib";
import { tesfay } from "@rondom/drawing/map/reference";
import { paperMap } from "@rondom/drawing/paper/paper-map";
import { referencePaperWords as words } from "@rondom/drawing/paper/reference-words";
import { expect, test } from "vitest";
import { mapPng } from "./map-png";

/** Width, height and unpacked bytes of a PNG. */
function readPng(bytes: Uint8Array) {
  const png = Buffer.from(bytes);
  expect(png.subarray(0, 8).toString("latin1")).toBe("\u0089PNG\r\n\u001a\n");
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const size = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + size));
  }
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    data: inflateSync(Buffer.concat(parts)),
  };
}

const sheet = (paper: "a4" | "a3") => readPng(mapPng({ svgs: [paperMap(tesfay, { paper, words })], paper }));

test("two dots per px of the screen, for both sheets, and no blank ones", () => {
  const a4 = sheet("a4");
  expect([a4.width, a4.height]).toEqual([2245, 1587]);
  expect(new Set(a4.data).size).toBeGreaterThan(20);
  const a3 = sheet("a3");
  expect([a3.width, a3.height]).toEqual([3175, 2245]);
});

// A renderer without the letters draws nothing, or the same box for each.
test.each([
  ["Bo", "Co"],
  ["بب", "سس"],
  ["ሰሰ", "ላላ"],
  ["ЖЖ", "ЩЩ"],
])("%s and %s are two names", (one, other) => {
  const strip = (text: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 9"><text x="9" y="8" font-size="8">${text}</text></svg>`;
    return readPng(mapPng({ svgs: [svg], paper: "a4" })).data;
  };
  expect(strip(one).equals(strip(other))).toBe(false);
  expect(strip(one).equals(strip(""))).toBe(false);
});

test("two sheets stand one below the other, both whole", () => {
  const leaf = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 842 595" width="297mm" height="210mm" font-family="x"><text x="9" y="590" font-size="8">${text}</text></svg>`;
  const { width, height, data } = readPng(mapPng({ svgs: [leaf("Bo"), leaf("Co")], paper: "a4" }));
  expect([width, height]).toEqual([2245, 3175]);
  // Blank would compress to rows of one kind each.
  const row = width * 4 + 1;
  const written = (from: number, to: number) => new Set(data.subarray(from * row, to * row)).size;
  expect(written(1400, 1587)).toBeGreaterThan(20);
  expect(written(3000, 3175)).toBeGreaterThan(20);
  expect(written(1700, 2700)).toBeLessThan(5);
});
