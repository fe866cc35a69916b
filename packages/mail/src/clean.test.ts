import fc from "fast-check";
import { expect, it } from "vitest";
import { oneLine } from "./clean";

it.each([
  ["Ann\r\nSubject: hi", "Ann Subject: hi"],
  ["Ann\rB\nC\u0085D\u2028E\u2029F", "Ann B C D E F"],
  ["\u0000Ann\u0007\u001b[31m\u007f\u009f", "Ann [31m"],
  ["  Ann \t  Peeters  ", "Ann Peeters"],
  ["Ann \u202egpj.exe\u202c", "Ann gpj.exe"],
  ["\u2066Ann\u2069\ufeff", "Ann"],
  ["lone \ud800 half", "lone \ufffd half"],
  // Joiners belong to the word: a family of four, a Dari verb.
  ["👩‍👩‍👧‍👦 می‌آیم", "👩‍👩‍👧‍👦 می‌آیم"],
  ["عائلة 12/3 (أ) Smith", "عائلة 12/3 (أ) Smith"],
  ["O'Brien-ßüñ", "O'Brien-ßüñ"],
  ["\r\n", ""],
])("%j becomes %j", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

it("gives one line whatever comes in, and leaves it alone the second time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const line = oneLine(text);
      expect(line).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}/u);
      expect(oneLine(line)).toBe(line);
    }),
  );
});
