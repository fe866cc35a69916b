import { expect, it } from "vitest";
import { askedLanguage, browserLanguage } from "./shown-language";

it.each([
  ["ar", "ar"],
  ["nl", "nl"],
  ["de", null],
  ["AR", null],
  ["", null],
  [null, null],
  [undefined, null],
] as const)("t=%j is %j", (tag, language) => {
  expect(askedLanguage(tag)).toBe(language);
});

it.each([
  ["ar-SY,ar;q=0.9,en;q=0.8", "ar"],
  ["de-DE, en;q=0.3, fr;q=0.7", "fr"],
  ["fr;q=0,en;q=0.1", "en"],
  ["tr", "nl"],
  ["EN-gb", "en"],
  ["en; q=0.4, ar; q=0.6", "ar"],
  ["", "nl"],
  [null, "nl"],
] as const)("a browser that asks %j gets %s", (header, language) => {
  expect(browserLanguage(header)).toBe(language);
});
