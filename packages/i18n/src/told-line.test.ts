import type { CoordinatorLanguage } from "@rondom/domain/language";
import { expect, test } from "vitest";
import { coordinatorMessages } from "./coordinator-messages";
import { toldLine } from "./told-line";
import { translatorOf } from "./translator-of";

const at = Date.parse("2026-11-12T23:30:00Z");
const line = (names: string[], language: CoordinatorLanguage = "nl") => {
  const say = translatorOf<"told" | "edited">(
    language,
    coordinatorMessages(language)["coordinator-paper"].sheet,
  );
  return toldLine({ names, at }, language, say);
};

test("who told it, and the day in Brussels", () => {
  expect(line(["Selam"])).toBe("Verteld door Selam op vrijdag 13 november 2026");
  expect(line(["Selam", "Rahel"])).toBe("Verteld door Selam en Rahel op vrijdag 13 november 2026");
  expect(line(["Selam", "Rahel", "Daniel"], "en")).toBe(
    "Told by Selam, Rahel, and Daniel on Friday 13 November 2026",
  );
});

test("told by nobody it was kept up to date; without a date nothing is said", () => {
  expect(line([])).toBe("Bijgewerkt op vrijdag 13 november 2026");
  expect(toldLine(null, "nl", () => "never")).toBe("");
});
