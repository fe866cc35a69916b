import { expect, it } from "vitest";
import { familyReading, readingOf } from "../testing/reading";
import { remindersView } from "./reminders-view";

it("says what holds now, and once that it was taken", () => {
  const at = { path: "/l/griet1/reminders" };
  expect(remindersView({ wish: "after" }, readingOf(at))).toMatchObject({
    wish: "after",
    saved: false,
    action: "/l/griet1/reminders",
  });
  expect(remindersView({ wish: "none" }, readingOf({ ...at, query: "sent=reminders" }))).toMatchObject({
    wish: "none",
    saved: true,
  });
  expect(remindersView({ wish: "none" }, readingOf({ ...at, query: "sent=later" })).saved).toBe(false);
});

it("leads the family back to their first page", () => {
  expect(remindersView({ wish: "all" }, familyReading("/reminders")).back).toBe("/f/selam1");
});
