import { expect, test } from "vitest";
import { calledName } from "./person-name";

test("people are greeted by their first name", () => {
  expect(calledName({ name: "Selam Tesfay" }, "nl")).toBe("Selam");
  expect(calledName({ name: "Mohammad" }, "ar")).toBe("Mohammad");
});

test("in Arabic by their own letters, where those are known", () => {
  const rania = { name: "Rania Khalil", ownName: "رانيا خليل" };
  expect(calledName(rania, "ar")).toBe("رانيا");
  expect(calledName(rania, "fr")).toBe("Rania");
  expect(calledName({ name: "Rania Khalil", ownName: null }, "ar")).toBe("Rania");
  // An Arabic reader reads no Ethiopic letters.
  expect(calledName({ name: "Selam Tesfay", ownName: "ሰላም ተስፋይ" }, "ar")).toBe("Selam");
});
