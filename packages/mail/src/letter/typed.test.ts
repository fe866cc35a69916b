import { expect, it } from "vitest";
import { piecesOf, plainly, typed } from "./typed";

it("isolates what a person typed", () => {
  expect(typed(" Lieve\r\nPeeters ")).toBe("\u2068Lieve Peeters\u2069");
  expect(piecesOf(`Dag ${typed("Lieve")}!`)).toEqual(["Dag ", "Lieve", "!"]);
});

it("cannot be closed from inside", () => {
  expect(piecesOf(typed("a\u2069b\u2068c"))).toEqual(["", "a b c", ""]);
});

// Word joiners, unseen: mail programs find no address to make a link of.
it.each([
  ["http://evil.test", "http:\u2060//evil.\u2060test"],
  ["www.evil.test/x", "www.\u2060evil.\u2060test/x"],
  ["me@evil.test", "me@\u2060evil.\u2060test"],
  ["пример.рф", "пример.\u2060рф"],
  ["Dr. Peeters, bus 3.1", "Dr. Peeters, bus 3.1"],
])("is no link: %s", (text, unlinked) => {
  expect(piecesOf(typed(text))[1]).toBe(unlinked);
});

it("keeps its marks in plain text only where directions meet", () => {
  const sentence = `Dag ${typed("Lieve")} en ${typed("رانيا")}`;
  expect(plainly(sentence, "ltr")).toBe("Dag Lieve en \u2068رانيا\u2069");
  expect(plainly(sentence, "rtl")).toBe(sentence);
});
