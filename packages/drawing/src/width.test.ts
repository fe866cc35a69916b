import { expect, it } from "vitest";
import { readArabicForms, readFallbacks, readTypeface } from "../make/files";
import { readWoff2 } from "../make/woff2";
import { arabicForms, fallbackAdvances } from "./fallback-widths.generated";
import { inTypeface, textWidth } from "./width";
import { advances } from "./widths.generated";

const others = new Map(fallbackAdvances.map(([letter, width]) => [letter, width]));

const sorted = (table: Map<number, number[]>) =>
  [...table].map(([character, widths]) => [character, ...widths]).sort(([a], [b]) => Number(a) - Number(b));

it("is the table of the font files that we ship", () => {
  expect(sorted(readTypeface())).toEqual(advances);
  expect(sorted(readFallbacks())).toEqual(fallbackAdvances);
  expect(sorted(readArabicForms())).toEqual(arabicForms);
  expect([advances.length, fallbackAdvances.length, arabicForms.length]).toEqual([329, 1160, 74]);
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

// Measured once with a browser at 100 px, with the fonts that the pages load.
it.each([
  ["محمد عبد الرحمن", 400, 696],
  ["شمس الدين", 400, 497],
  ["كريمة الإدريسي", 400, 594],
  ["پروین عزیزی", 400, 478],
  ["لا إله", 600, 199],
  ["لا إله", 700, 207],
  ["سلام\u200cعلیکم", 400, 411],
  ["أحمد، محمود ٤٥", 400, 666],
  ["محمد Ali محمد", 400, 625],
  ["ሰላም ተስፋይ", 400, 484],
  ["ወልደገብርኤል", 700, 565],
  ["Олена Ковальчук", 400, 838],
  ["Γιώργος Παπαδόπουλος", 400, 1122],
  ["Nguyễn Thị Ánh", 400, 697],
] as const)("%s at %d is never too narrow and at most 4 percent too wide", (text, weight, measured) => {
  const width = textWidth(text, 100, weight);
  expect(width).toBeGreaterThanOrEqual(measured);
  expect(width).toBeLessThanOrEqual(1.04 * measured);
});

// Widths of the shapes of ی (760 alone, 736 final, 299 initial, 373 medial) and of د, which joins none behind it.
it("takes the shape that an Arabic letter has between its neighbours", () => {
  const wide = (text: string) => Math.round(textWidth(text, 1000, 400) / 1.02);
  const [beh, dal, hamza, tatweel, joiner, apart] = ["ی", "د", "ء", "ـ", "\u200d", "\u200c"];
  const plain = (text: string) => others.get(text.codePointAt(0) ?? 0) ?? 0;
  expect(wide(`${beh}`)).toBe(760);
  expect(wide(`${beh}${beh}`)).toBe(299 + 736);
  expect(wide(`${beh}${beh}${beh}`)).toBe(299 + 373 + 736);
  expect(wide(`${dal}${beh}`)).toBe(477 + 760);
  expect(wide(`${beh}${dal}`)).toBe(299 + 532);
  expect(wide(`${beh}${hamza}`)).toBe(760 + plain("ء"));
  expect(wide(`${beh}${tatweel}${beh}`)).toBe(299 + plain("ـ") + 736);
  expect(wide(`${beh}${joiner}`)).toBe(299);
  expect(wide(`${joiner}${beh}`)).toBe(736);
  expect(wide(`${beh}${apart}${beh}`)).toBe(2 * 760);
  expect(wide(`${beh} ${beh}`)).toBe(2 * 760 + 280);
  expect(wide(`${beh}\u064e${beh}`)).toBe(299 + 736);
});

it("counts the widest shape beside a letter whose joining it does not know, and that letter with its tail", () => {
  const known = others.get("ګ".codePointAt(0) ?? 0) ?? 0;
  expect(textWidth("ګی", 1000, 400) / 1.02).toBeCloseTo(1.2 * known + 760, 6);
  // Where what follows is known to join, the widest shape still counts, the letter's own among them.
  expect(textWidth("ګیی", 1000, 400) / 1.02).toBeCloseTo(1.2 * known + 760 + 736, 6);
  expect(textWidth("یګ", 1000, 400) / 1.02).toBeCloseTo(1.2 * known + 760, 6);
  expect(textWidth("دګ", 1000, 400) / 1.02).toBeCloseTo(1.2 * known + 532, 6);
});

it("stays on the safe side for scripts without a font, bold a tenth more", () => {
  const wide = (text: string) => Math.round(textWidth(text, 1000, 400) / 1.02);
  expect([wide("ש"), wide("王"), wide("ݐ"), wide("ᲀ")]).toEqual([820, 1100, 1300, 1150]);
  expect(textWidth("王", 1000, 600)).toBeCloseTo(1.02 * 1.1 * 1100, 6);
  expect(textWidth("王", 1000, 700)).toBeCloseTo(1.02 * 1.1 * 1100, 6);
});

it("gives marks and invisible signs no width", () => {
  expect(textWidth("م\u064e", 1000, 400)).toBe(textWidth("م", 1000, 400));
  expect(textWidth("\u2067", 1000, 400)).toBe(0);
  expect(textWidth("\u200d", 1000, 400)).toBe(0);
});

it("needs no fallback for what our typeface has", () => {
  expect(fallbackAdvances.filter(([letter]) => inTypeface(String.fromCodePoint(letter)))).toEqual([]);
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
