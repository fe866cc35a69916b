import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { bytesOf, faces, families } from "./faces";
import { fontsFolder } from "./fonts-folder";

afterEach(() => vi.unstubAllEnvs());

test("every face is a TrueType file with a table of signs", () => {
  const all = faces();
  expect(all).toHaveLength(9);
  for (const face of all) {
    const bytes = bytesOf(face);
    expect(bytes.readUInt32BE(0)).toBe(0x00010000);
    expect(bytes.includes("cmap")).toBe(true);
  }
});

test("every family has a plain and a bold face", () => {
  for (const family of Object.values(families)) {
    const weights = faces().flatMap((face) => (face.family === family ? [face.weight] : []));
    expect(weights).toEqual(family === families.latin ? [400, 600, 700] : [400, 700]);
  }
});

test("the fonts are found from the given root, and their absence is said", () => {
  const empty = mkdtempSync(join(tmpdir(), "rondom-test-"));
  vi.stubEnv("RONDOM_ROOT", empty);
  expect(fontsFolder).toThrow("was not found above the working folder");
  rmSync(empty, { recursive: true });
});
