import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { belgianHolidays, easterSunday } from "./belgian-holidays";

// Easter, Ascension and Whit Monday as printed calendars have them.
test.each([
  [2024, "2024-03-31", "2024-05-09", "2024-05-20"],
  [2025, "2025-04-20", "2025-05-29", "2025-06-09"],
  [2026, "2026-04-05", "2026-05-14", "2026-05-25"],
  [2027, "2027-03-28", "2027-05-06", "2027-05-17"],
  [2028, "2028-04-16", "2028-05-25", "2028-06-05"],
  [2029, "2029-04-01", "2029-05-10", "2029-05-21"],
  [2030, "2030-04-21", "2030-05-30", "2030-06-10"],
  [2031, "2031-04-13", "2031-05-22", "2031-06-02"],
  [2032, "2032-03-28", "2032-05-06", "2032-05-17"],
  // The latest Easter there can be, and one that the shortest rules get wrong.
  [2038, "2038-04-25", "2038-06-03", "2038-06-14"],
  [2049, "2049-04-18", "2049-05-27", "2049-06-07"],
  [2076, "2076-04-19", "2076-05-28", "2076-06-08"],
])("Easter of %i", (year, easter, ascension, whitMonday) => {
  expect(easterSunday(year)).toBe(easter);
  expect(belgianHolidays(year)).toEqual(expect.arrayContaining([ascension, whitMonday]));
});

test("the ten of 2026, in order", () => {
  expect(belgianHolidays(2026)).toEqual([
    "2026-01-01",
    "2026-04-06",
    "2026-05-01",
    "2026-05-14",
    "2026-05-25",
    "2026-07-21",
    "2026-08-15",
    "2026-11-01",
    "2026-11-11",
    "2026-12-25",
  ]);
});

test("in every year: Easter is a Sunday from 22 March to 25 April, and each holiday lies in that year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2099 }), (year) => {
      const easter = easterSunday(year);
      expect(Temporal.PlainDate.from(easter).dayOfWeek).toBe(7);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      const days = belgianHolidays(year);
      expect(days).toHaveLength(10);
      expect(days).toEqual(days.toSorted());
      expect(days.every((day) => day.startsWith(`${year}-`))).toBe(true);
    }),
  );
});
