import { expect, it } from "vitest";
import { languageName, ownLanguageNames, productLanguageOf } from "./language-name";

it("names languages as the reader says them", () => {
  expect(languageName("ar", "nl")).toBe("Arabisch");
  expect(languageName("fa-AF", "nl")).toBe("Dari");
  expect(languageName("ar", "ar")).toBe("العربية");
});

it("keeps a tag nobody knows", () => {
  expect(languageName("xx", "nl")).toBe("xx");
});

it("offers only the product's own languages", () => {
  expect(productLanguageOf("ar")).toBe("ar");
  expect(productLanguageOf("fa-AF")).toBeNull();
  expect(productLanguageOf("")).toBeNull();
  expect(productLanguageOf(undefined)).toBeNull();
  expect(ownLanguageNames.ar).toBe("العربية");
});
