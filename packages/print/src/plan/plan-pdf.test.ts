import { expect, test } from "vitest";
import { readPdf } from "../testing/read-pdf";
import { planPdf } from "./plan-pdf";
import type { GoalOnPaper, PlanSheet } from "./plan-sheet";

const goal: GoalOnPaper = {
  ...{ domain: "Werk", whose: "Selam", state: "Wij zijn bezig", reached: false, by: "30 juni 2027" },
  what: { text: "Bakker worden", language: "nl" },
  how: { text: "Eerst de taal", language: "nl" },
  steps: [
    { done: true, words: { text: "Inschrijven", language: "nl" }, note: "Selam" },
    { done: false, words: { text: "Een dag meelopen", language: "nl" }, note: "" },
  ],
  who: ["Lieve Peeters", "Tom Wouters"],
};
const sheet: PlanSheet = {
  ...{ language: "nl", title: "Ons plan", lead: "Waar ziet u uzelf over vijf jaar?", foot: "Van ons gezin." },
  words: {
    ...{ what: "Wat wilt u?", how: "Hoe?", steps: "Stappen", by: "Tegen wanneer?", who: "Wie helpt?" },
    nobody: "Nog niemand.",
  },
  goals: [goal],
};

test("a plan is one standing sheet of A4 with its words as texts, in fonts of the file", async () => {
  const { text, pages, title, language, embedded } = await readPdf(planPdf(sheet));
  expect(pages.map((page) => page.map((side) => side.toFixed(2)))).toEqual([["595.28", "841.89"]]);
  expect({ title, language, embedded }).toEqual({ title: "Ons plan", language: "nl", embedded: true });
  for (const words of [
    ...["Ons plan", "vijf jaar", "Werk · Selam", "Wij zijn bezig", "Bakker worden", "Eerst de taal"],
    ...["Inschrijven", "Een dag meelopen", "30 juni 2027", "Lieve Peeters, Tom Wouters", "Van ons gezin."],
  ]) {
    expect(text).toContain(words);
  }
});

test("nobody yet is said, and so is that no day was agreed", async () => {
  const { text } = await readPdf(planPdf({ ...sheet, goals: [{ ...goal, who: [], by: null, whose: null }] }));
  expect(text).toContain("Nog niemand.");
  expect(text).toContain("…");
  expect(text).not.toContain("Werk ·");
});

test("an empty sheet asks all five, three times, on one page", async () => {
  const { text, pages } = await readPdf(planPdf({ ...sheet, goals: "template" }));
  expect(pages).toHaveLength(1);
  for (const asked of Object.entries(sheet.words).filter(([key]) => key !== "nobody")) {
    expect(text.split(asked[1])).toHaveLength(4);
  }
  expect(text).not.toContain("Bakker");
});

test("ten goals fit on one sheet; sixty go on over several and lose none", async () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      return { ...goal, steps: [], how: null, what: { text: `Doel${at}x`, language: "nl" } };
    });
  expect((await readPdf(planPdf({ ...sheet, goals: many(10) }))).pages).toHaveLength(1);
  const { pages, text } = await readPdf(planPdf({ ...sheet, goals: many(60) }));
  expect(pages.length).toBeGreaterThan(1);
  for (const { what } of many(60)) expect(text).toContain(what.text);
});

test("Arabic keeps its letters, and what would be markup elsewhere is text here", async () => {
  const what = { text: "أريد أن أعمل", language: "ar" };
  const arabic = await readPdf(
    planPdf({ ...sheet, language: "ar", title: "خطتنا", goals: [{ ...goal, what }] }),
  );
  expect(arabic.language).toBe("ar");
  const letters = [...arabic.text].filter((sign) => "أريدنعمل".includes(sign));
  expect(letters.length).toBeGreaterThan(8);
  const odd = '#import "x" $x$ *a* _b_ @a \\\\u{1} `raw` = Kop';
  const { text } = await readPdf(
    planPdf({ ...sheet, goals: [{ ...goal, what: { text: odd, language: "fa-AF" }, who: ["#read(1)"] }] }),
  );
  expect(text.replaceAll(" ", "")).toContain(odd.replaceAll(" ", ""));
  expect(text).toContain("#read(1)");
});
