import { coordinatorLanguages } from "@rondom/domain/language";
import { expect, it } from "vitest";
import { languageOfLocale, localeOf } from "./locale";

it.each(coordinatorLanguages)("knows %s again in how its dates are written", (language) => {
  expect(languageOfLocale(localeOf[language])).toBe(language);
  expect(languageOfLocale(language)).toBe(language);
});

it("is Dutch in a locale that the screens do not speak", () => {
  expect(["de-BE", "eng", ""].map(languageOfLocale)).toEqual(["nl", "nl", "nl"]);
});
