import { expect, it } from "vitest";
import { readTypeface } from "../make/files";
import { readWoff2 } from "../make/woff2";
import { inTypeface, textWidth } from "./width";
import { advances } from "./widths.generated";

it("is the table of the font file that we ship", () => {
  const fresh = [...readTypeface()].map(([character, widths]) => [character, ...widths]);
  expect(fresh.sort((one, other) => Number(one[0]) - Number(other[0]))).toEqual(advances);
  expect(advances.length).toBeGreaterThan(320);
});

it("refuses a file that is no WOFF2 font", () => {
  expect(() => readWoff2(new TextEncoder().encode("wOFF and more"))).toThrow("not a WOFF2 font");
});

// Measured once with a browser's canvas at 1000 px without kerning.
it.each([
  ["A", 400, 626],
  ["A", 600, 662],
  ["A", 700, 678],
  ["m", 400, 845],
  ["m", 600, 870],
  ["m", 700, 882],
  [" ", 400, 280],
  ["I", 600, 415],
  ["AVATo", 400, 2951],
  ["AVATo", 700, 3183],
] as const)("%j at weight %d measures as the browser does", (text, weight, expected) => {
  expect(Math.abs(textWidth(text, 1000, weight) - expected)).toBeLessThanOrEqual(2);
});

it("grows with the size and with each character", () => {
  expect(textWidth("mm", 14.5, 400)).toBeCloseTo((2 * 845 * 14.5) / 1000, 10);
  expect(textWidth("", 14.5, 700)).toBe(0);
});

// Average advance in DejaVu Sans, as a browser lays these names out.
it.each([
  ["محمد عبد الرحمن", 491],
  ["شمس", 897],
  ["Олена Ковальчук", 580],
  ["Жанна Щербакова", 610],
])("stays on the safe side for %s", (name, average) => {
  for (const weight of [400, 600] as const) {
    expect(textWidth(name, 1000, weight)).toBeGreaterThanOrEqual(average * [...name].length);
  }
});

it("gives every script its own factor, bold a tenth more", () => {
  const wide = (text: string) => textWidth(text, 1000, 400);
  expect([wide("ش"), wide("م"), wide("Щ"), wide("к"), wide("ሰ"), wide("λ"), wide("ש"), wide("王")]).toEqual([
    1300, 780, 1150, 860, 1050, 820, 820, 1100,
  ]);
  expect(textWidth("ሰ", 1000, 600)).toBeCloseTo(1155, 6);
  expect(textWidth("ሰ", 1000, 700)).toBeCloseTo(1155, 6);
});

it("gives marks and invisible signs no width", () => {
  expect(textWidth("م\u064e", 1000, 400)).toBe(780);
  expect(textWidth("\u2067", 1000, 400)).toBe(0);
});

it("knows what the typeface has", () => {
  expect([..."Aé€Žłşш\u0645ሰ"].map(inTypeface)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
