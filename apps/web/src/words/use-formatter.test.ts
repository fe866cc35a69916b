import { createFormatter } from "next-intl";
import { expect, it } from "vitest";
import { inLanguage } from "./use-formatter";

const plain = (locale: string) => createFormatter({ locale, timeZone: "Europe/Brussels" });
const first = Date.parse("2026-11-30T23:30:00Z");
const long = { day: "numeric", month: "long", year: "numeric" } as const;

it("says the first of a month as French does, in Brussels, and still writes lists and numbers", () => {
  const format = inLanguage(plain("fr-BE"), "fr-BE");
  expect(format.dateTime(first, long)).toBe("1er décembre 2026");
  expect(format.dateTime(first + 10 * 24 * 3_600_000, long)).toBe("11 décembre 2026");
  expect(format.list(["Selam", "Rahel"])).toBe("Selam et Rahel");
  expect(format.number(1.5)).toBe("1,5");
});

it.each(["nl-BE", "en-GB"])("leaves %s as it is", (locale) => {
  const format = plain(locale);
  expect(inLanguage(format, locale)).toBe(format);
});
