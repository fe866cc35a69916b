import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addDays, daysBetween, instantOf } from "../plain-date";
import {
  allowedDayFrom,
  allowedDayUntil,
  dayOfSending,
  isAllowedDay,
  isCivilMoment,
  weekOf,
} from "./allowed-day";
import { belgianHolidays } from "./belgian-holidays";

test.each([
  ["2026-11-21", true], // Saturday
  ["2026-11-22", false], // Sunday
  ["2026-11-23", true],
  ["2026-11-11", false], // a Wednesday
  ["2026-04-06", false], // Easter Monday
  ["2025-07-21", false], // a Monday
  ["2026-07-21", false],
  ["2026-12-24", true],
  ["2026-12-25", false],
  ["2026-12-26", true],
])("%s: %s", (date, allowed) => {
  expect(isAllowedDay(date)).toBe(allowed);
});

test.each([
  ["2026-04-06", "2026-04-04", "2026-04-07"], // Easter Monday behind Easter
  ["2026-11-22", "2026-11-21", "2026-11-23"],
  ["2027-12-26", "2027-12-24", "2027-12-27"], // Christmas on a Saturday
  ["2028-01-01", "2027-12-31", "2028-01-03"], // over the year
  ["2026-11-23", "2026-11-23", "2026-11-23"],
])("round %s: %s and %s", (date, until, from) => {
  expect(allowedDayUntil(date)).toBe(until);
  expect(allowedDayFrom(date)).toBe(from);
});

const dates = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays("2000-01-10", days));

test("the nearest allowed day is allowed, on its side, and nothing allowed lies between", () => {
  fc.assert(
    fc.property(dates, (date) => {
      const [until, from] = [allowedDayUntil(date), allowedDayFrom(date)];
      for (const day of [until, from]) {
        expect(Temporal.PlainDate.from(day).dayOfWeek).not.toBe(7);
        expect(belgianHolidays(Number(day.slice(0, 4)))).not.toContain(day);
      }
      expect(until <= date && date <= from).toBe(true);
      // Two holidays and a Sunday never make a longer row.
      expect(daysBetween(until, from)).toBeLessThanOrEqual(4);
      for (let day = addDays(until, 1); day < from; day = addDays(day, 1))
        if (day !== date || until !== date) expect(isAllowedDay(day)).toBe(false);
    }),
  );
});

test.each([
  ["2026-12-07T08:59", false],
  ["2026-12-07T09:00", true],
  ["2026-12-07T17:59", true],
  ["2026-12-07T18:00", false],
  ["2026-07-07T08:59", false],
  ["2026-07-07T09:00", true],
  ["2026-12-06T12:00", false],
  ["2026-12-25T12:00", false],
  // The clock goes forward in the night to 29 March 2026, back in the night to 25 October: Sundays, and the days round them.
  ["2026-03-28T09:00", true],
  ["2026-03-29T12:00", false],
  ["2026-03-30T09:00", true],
  ["2026-10-24T17:59", true],
  ["2026-10-25T12:00", false],
  ["2026-10-26T08:59", false],
  ["2026-10-26T09:00", true],
])("at %s in Belgium: %s", (local, civil) => {
  expect(isCivilMoment(instantOf(local))).toBe(civil);
});

test("9 o'clock is another instant in summer and in winter", () => {
  expect(isCivilMoment(Date.parse("2026-03-28T08:00:00Z"))).toBe(true);
  expect(isCivilMoment(Date.parse("2026-03-28T07:59:59Z"))).toBe(false);
  expect(isCivilMoment(Date.parse("2026-03-30T07:00:00Z"))).toBe(true);
  expect(isCivilMoment(Date.parse("2026-03-30T06:59:59Z"))).toBe(false);
  expect(isCivilMoment(Date.parse("2026-10-24T07:00:00Z"))).toBe(true);
  expect(isCivilMoment(Date.parse("2026-10-26T07:00:00Z"))).toBe(false);
});

test.each([
  ["2026-11-23", "2026-W48"],
  ["2026-11-29", "2026-W48"],
  ["2026-11-30", "2026-W49"],
  ["2027-01-03", "2026-W53"],
  ["2027-01-04", "2027-W01"],
  ["2025-12-29", "2026-W01"],
])("%s lies in week %s", (date, week) => {
  expect(weekOf(date)).toBe(week);
});

test.each([
  ["2026-12-05T03:00", "2026-12-05"],
  ["2026-12-05T17:59", "2026-12-05"],
  ["2026-12-05T18:00", "2026-12-07"],
  ["2026-12-06T12:00", "2026-12-07"],
  ["2026-12-24T20:00", "2026-12-26"],
])("what is written at %s goes on %s", (local, day) => {
  expect(dayOfSending(instantOf(local))).toBe(day);
});
