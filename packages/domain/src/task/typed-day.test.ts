import { expect, it } from "vitest";
import { isPlainDate } from "../plain-date";
import { typedDay } from "./typed-day";

it.each([
  ["2026-12-04", "2026-12-04"],
  [" 2026-12-04\n", "2026-12-04"],
  ["4/12/2026", "2026-12-04"],
  ["04-12-2026", "2026-12-04"],
  ["4.12.26", "2026-12-04"],
  ["4 / 12 / 2026", "2026-12-04"],
  ["4 12 2026", "2026-12-04"],
  ["31/12/2026", "2026-12-31"],
  ["٤/١٢/٢٠٢٦", "2026-12-04"],
  ["۰۹/۱۲/۲۰۲۶", "2026-12-09"],
])("%j is %s", (typed, day) => {
  expect(typedDay(typed)).toBe(day);
});

it.each(["31/2/2027", "2027-02-31", "volgende week", "", "4/12", "4/12/1926", "120/12/2026", "4/12/20260"])(
  "%j is no day, and is not made into another one",
  (typed) => {
    expect(isPlainDate(typedDay(typed))).toBe(false);
  },
);

it("gives back what it does not understand", () => {
  expect(typedDay(" morgen ")).toBe("morgen");
});
