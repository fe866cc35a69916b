import { expect, test } from "vitest";
import { mustBePeriod } from "./period";

const refused = (byFrom: string | null, byDate: string | null) => {
  try {
    mustBePeriod({ byFrom, byDate }, "goal.byDate");
    return null;
  } catch (error) {
    return error;
  }
};

test("a day, a period of one day, a longer one, and nothing at all are fine", () => {
  expect(refused(null, null)).toBeNull();
  expect(refused(null, "2027-01-01")).toBeNull();
  expect(refused("2027-01-01", "2027-01-01")).toBeNull();
  expect(refused("2027-01-01", "2027-01-02")).toBeNull();
});

test("a period needs its end, and that comes after its beginning", () => {
  const because = (reason: string) => ({ code: "not-valid", fields: [{ path: "goal.byDate", reason }] });
  expect(refused("2027-01-01", null)).toMatchObject(because("period-needs-end"));
  expect(refused("2027-01-02", "2027-01-01")).toMatchObject(because("period-ends-first"));
});
