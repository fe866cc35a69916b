import { gzipSync } from "node:zlib";
import { productLanguages } from "@rondom/domain/language";
import { describe, expect, it } from "vitest";
import { renderDocument } from "./render";
import { renderReport } from "./report/report";
import { allPages } from "./samples/all";
import { report, school } from "./samples/report";
import { peopleStyle } from "./style/people-style";
import { tokens } from "./style/tokens";

const bytes = (text: string) => gzipSync(text, { level: 9 }).length;
const style = bytes(peopleStyle);

describe("bytes at first view", () => {
  it.each(productLanguages)("every page in %s weighs at most 8 kB with the stylesheet", async (language) => {
    for (const [name, page] of Object.entries(allPages(language))) {
      // The limit is 12 kB; what is left is room for real families.
      expect(bytes(await renderDocument(page)) + style, name).toBeLessThan(8_000);
    }
  });

  it("the stylesheet stays small", () => {
    expect(style).toBeLessThan(3_600);
  });

  it("a long report of sixty different lines stays under 12 kB", async () => {
    let seed = 7;
    const word = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed.toString(36);
    };
    const items = Array.from({ length: 10 }, (_, item) => ({
      ...school,
      id: `i${item}`,
      lines: Array.from({ length: 6 }, (_, line) => ({
        id: `l${item}-${line}`,
        kind: "task" as const,
        words: { text: Array.from({ length: 8 }, word).join(" "), language: "nl" },
        who: { name: `${word()} ${word()}`, isReader: false },
        due: "2026-12-14",
      })),
    }));
    const html = await renderDocument(renderReport(report("ar", { items }), "ar"));
    expect(bytes(html) + style).toBeLessThan(12_000);
  });
});

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[\dA-F]/gi, "$&$&") : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ["light", 0],
  ["dark", 1],
])("colours in %s", (_, half) => {
  const block = tokens.split("@media")[half] ?? "";
  const colour = (name: string) => new RegExp(`--${name}:(#[\\dA-F]+)`, "i").exec(block)?.[1] ?? "none";

  it("text has AAA contrast on every ground it stands on", () => {
    for (const ground of ["paper", "surface", "sunken", "tint", "goods", "attns"]) {
      expect(contrast(colour("ink"), colour(ground)), ground).toBeGreaterThanOrEqual(7);
    }
    for (const ground of ["paper", "surface", "sunken"]) {
      expect(contrast(colour("soft"), colour(ground)), ground).toBeGreaterThanOrEqual(7);
    }
    for (const ground of ["paper", "surface"]) {
      expect(contrast(colour("action"), colour(ground)), ground).toBeGreaterThanOrEqual(7);
    }
    expect(contrast(colour("on"), colour("action"))).toBeGreaterThanOrEqual(7);
  });

  it("borders of controls and coloured pictures can be told from their ground", () => {
    for (const ground of ["paper", "surface"])
      expect(contrast(colour("edge"), colour(ground))).toBeGreaterThanOrEqual(3);
    for (const tone of ["good", "attn", "bad"]) {
      expect(contrast(colour(tone), colour(`${tone}s`)), tone).toBeGreaterThanOrEqual(4.5);
    }
  });
});
