import { expect, it } from "vitest";
import { firstOfMonth } from "./first-of-month";

it.each([
  { day: "numeric", month: "long", year: "numeric" },
  { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
] as const)("says the first of every month as French does: %j", (options) => {
  const format = new Intl.DateTimeFormat("fr-BE", { ...options, timeZone: "UTC" });
  for (let month = 0; month < 12; month += 1) {
    const on = (day: number) => firstOfMonth(format.format(Date.UTC(2026, month, day, 11, 11)));
    expect(on(1)).toMatch(/(^|\s)1er \p{L}/u);
    expect([2, 11, 21, 28].map(on).join()).not.toContain("1er");
  }
});

it("leaves what is no day alone", () => {
  expect(firstOfMonth("dans 1 mois, à 1 heure, le 12")).toBe("dans 1 mois, à 1 heure, le 12");
});
