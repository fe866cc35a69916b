import { describe, expect, it } from "vitest";
import { cleanText, initialsIn, initialsOf, needsIsolate } from "./text";

describe("cleaning", () => {
  it("takes overrides, isolates, controls and broken halves of characters out", () => {
    expect(cleanText("Jo\u202Egnal\u202C \u2066x\u2069")).toBe("Jognal x");
    expect(cleanText("a\u0000b\u0007c\u007f")).toBe("abc");
    expect(cleanText("a\ud800b")).toBe("a\ufffdb");
    expect(cleanText("a\uffffb")).toBe("ab");
  });

  it("keeps plain marks and joiners, which names need", () => {
    expect(cleanText("می\u200cخواهم\u200f")).toBe("می\u200cخواهم\u200f");
  });

  it("trims", () => {
    expect(cleanText("  Jo Ng ")).toBe("Jo Ng");
  });
});

it("isolates a line with any character that the typeface lacks", () => {
  expect(needsIsolate("Žofie Łęcka · OCMW")).toBe(false);
  expect(needsIsolate("Ahmed (أحمد)")).toBe(true);
});

describe("initials", () => {
  it.each([
    ["Lieve Dewaele", "LD"],
    ["Jos Van Damme", "JD"],
    ["Marie-Christine Vandenbroucke-Van Wambeke", "MW"],
    ["Dr. Johan Segers", "JS"],
    ["Scouts 12e", "SC"],
    ["UZ, dienst oogziekten", "UO"],
    ["bakkerij goris", "BG"],
    ["X", "X"],
  ])("%s is %s", (name, expected) => {
    expect(initialsOf(name)).toBe(expected);
  });

  it("are the number of somebody who is only numbered", () => {
    expect(initialsOf("Persoon 12")).toBe("12");
    expect(initialsOf("Person\u00a0120")).toBe("120");
    expect(initialsOf("Persoon 1234")).toBe("PE");
    expect(initialsOf("Tom 2 Vos")).toBe("TV");
    expect(initialsOf("Tom Vos 2")).toBe("TV");
  });

  it("has none for a script that the typeface lacks, or without a letter", () => {
    expect(initialsOf("محمد أحمد")).toBeNull();
    expect(initialsOf("ሰላም ተስፋይ")).toBeNull();
    expect(initialsOf("Jo محمد")).toBeNull();
    expect(initialsOf("12 24")).toBeNull();
    expect(initialsOf("")).toBeNull();
  });
});

it("a seat that is too small for letters has none, of whatever name", () => {
  expect([initialsIn(20, "Lieve Dewaele"), initialsIn(19, "Lieve Dewaele")]).toEqual(["LD", ""]);
  expect([initialsIn(20, "ሰላም"), initialsIn(19, "ሰላም")]).toEqual([null, ""]);
});
