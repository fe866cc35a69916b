import { expect, test } from "vitest";
import { readMoment } from "./moment";

test("reads Belgian time, in winter and in summer", () => {
  expect(readMoment("2026-12-10T14:00")).toEqual({ instant: Date.parse("2026-12-10T13:00:00Z") });
  expect(readMoment("2026-07-10T23:59")).toEqual({ instant: Date.parse("2026-07-10T21:59:00Z") });
});

test("refuses the hour that the clocks skip, takes the earlier of the one that comes twice", () => {
  expect(readMoment("2026-03-29T02:30")).toEqual({ refused: "no-such-time" });
  expect(readMoment("2026-03-29T03:00")).toEqual({ instant: Date.parse("2026-03-29T01:00:00Z") });
  expect(readMoment("2026-10-25T02:30")).toEqual({ instant: Date.parse("2026-10-25T00:30:00Z") });
});

test.each([
  "2026-02-30T10:00",
  "1900-01-01T10:00",
  "2026-12-10T24:00",
  "2026-12-10T10:60",
  "2026-12-10 10:00",
  "2026-12-10T10:00:00",
  "2026-12-10",
  "",
])("refuses %j", (local) => {
  expect(readMoment(local)).toEqual({ refused: "not-a-moment" });
});
