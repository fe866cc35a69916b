import { expect, it } from "vitest";
import { wrapText } from "./wrap";

const letters = (line: string) => line.length;

it("breaks at spaces when the next word does not fit", () => {
  expect(wrapText("Opleiding zorg voor Selam", 14, letters)).toEqual(["Opleiding zorg", "voor Selam"]);
  expect(wrapText("Opleiding zorg voor Selam", 13, letters)).toEqual(["Opleiding", "zorg voor", "Selam"]);
});

it("breaks behind a hyphen without a space and without losing it", () => {
  expect(wrapText("Marie-Christine Vandenbroucke-Van Wambeke", 17, letters)).toEqual([
    "Marie-Christine",
    "Vandenbroucke-Van",
    "Wambeke",
  ]);
  expect(wrapText("Vandenbroucke-Van", 16, letters)).toEqual(["Vandenbroucke-", "Van"]);
  expect(wrapText("a--b -c", 3, letters)).toEqual(["a--b", "-c"]);
});

it("never cuts a word that is too wide", () => {
  expect(wrapText("Wolfeschlegelstein en Co", 5, letters)).toEqual(["Wolfeschlegelstein", "en Co"]);
});

it("drops empty space", () => {
  expect(wrapText("  Jo \n  Ng ", 20, letters)).toEqual(["Jo Ng"]);
  expect(wrapText("   ", 20, letters)).toEqual([]);
});
