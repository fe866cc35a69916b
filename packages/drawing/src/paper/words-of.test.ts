import { expect, test } from "vitest";
import { paperSigns } from "./paper-words";
import { paperWordsOf } from "./words-of";

test("every word of a sheet is said, the family's name in its title", () => {
  const words = paperWordsOf(
    (key, values) => [key, values?.family].join(" ").trim(),
    "Gezin Tesfay",
    "gisteren",
  );
  expect(words.title).toBe("title Gezin Tesfay");
  expect(words.told).toBe("gisteren");
  expect(words.signs).toEqual(Object.fromEntries(paperSigns.map((sign) => [sign, `signs.${sign}`])));
  for (const key of ["toldBy", "toldOn", "legend", "writeYourself", "footer", "sheet"] as const) {
    expect(words[key]).toBe(key);
  }
});
