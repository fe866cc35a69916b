import { expect, test } from "vitest";
import { paperSigns } from "./paper-words";
import { paperWordsOf } from "./words-of";

test("every word of a sheet is said, the family's name in its title", () => {
  const words = paperWordsOf((key, values) => [key, values?.family].join(" ").trim(), "Gezin Tesfay", {
    told: "gisteren",
    today: "vandaag",
    language: "ar",
  });
  expect(words.title).toBe("title Gezin Tesfay");
  expect(words.told).toBe("gisteren");
  expect(words.signs).toEqual(Object.fromEntries(paperSigns.map((sign) => [sign, `signs.${sign}`])));
  for (const key of ["toldBy", "toldOn", "legend", "writeYourself", "footer"] as const) {
    expect(words[key]).toBe(key);
  }
  expect(words.sheet(2, 4)).toBe("sheet");
  expect(words.direction).toBe("rtl");
});

test("which sheet of how many of which day is said, and every other language reads from the left", () => {
  const say = (key: string, values?: Record<string, string | number>) =>
    `${key} ${values?.place}/${values?.count} ${values?.date}`;
  const words = paperWordsOf(say, "Gezin Tesfay", { told: "", today: "vandaag", language: "fr" });
  expect(words.sheet(2, 4)).toBe("sheet 2/4 vandaag");
  expect(words.direction).toBe("ltr");
});
