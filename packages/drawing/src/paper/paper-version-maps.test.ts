import { expect, it } from "vitest";
import { sharifi, tesfay, yusufi } from "../map/reference";
import { referenceTimeWords } from "../time/reference";
import { fitVersionMaps, paperVersionMaps } from "./paper-version-maps";
import { referencePaperWords } from "./reference-words";

const words = { ...referencePaperWords, mark: referenceTimeWords.mark };
const then = { input: yusufi, title: "Toen", told: "Verteld door Selam in 2025", items: [], gone: [] };
const closer = { kind: "closer", actorId: "p1", memberId: null, from: "close", to: "very-close" } as const;
const now = { input: tesfay, title: "Nu", told: "", items: [closer], gone: ["Griet Maes"] };
const sheets = paperVersionMaps([then, now], { paper: "a4", words });

it("each version is a sheet of its own that says which, who told it and how many there are", () => {
  expect(sheets).toHaveLength(2);
  expect(sheets[0]).toContain(`>${words.title} · Toen</text>`);
  expect(sheets[0]).toContain(">Verteld door Selam in 2025</text>");
  expect(sheets[1]).toContain(`>${words.title} · Nu</text>`);
  expect(sheets[1]).toContain("blad 2 van 2");
});

it("what changed has its sign on the map and in the legend; who went is named", () => {
  expect(sheets[0]).not.toMatch(/Erbij|Dichterbij|Weg:/);
  expect(sheets[1]).toContain(">Dichterbij</text>");
  expect(sheets[1]).toContain(">Weg: Griet Maes</text>");
  expect(sheets[1]).not.toMatch(/>Erbij<|>Verder</);
  // On the seat, and in the legend.
  expect(sheets[1]?.split('href="#rondom-paper-1-closer"').length).toBe(3);
});

it("fades who did not change when the screen does, and nobody on the first", () => {
  const [first, second] = paperVersionMaps([then, now], { paper: "a4", words, onlyDifferences: true });
  expect(first).not.toContain("opacity");
  expect(second?.split('opacity="0.3"').length).toBeGreaterThan(20);
  expect(sheets[1]).not.toContain("opacity");
});

it("is as small as the fullest of them", () => {
  const both = fitVersionMaps([then, { input: sharifi }], "a3").smallest;
  expect(both).toBe(fitVersionMaps([{ input: sharifi }], "a3").smallest);
  expect(both).toBeLessThan(fitVersionMaps([then], "a3").smallest);
});
