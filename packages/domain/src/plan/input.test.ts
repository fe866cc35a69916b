import { expect, test } from "vitest";
import { goalInput } from "./input";

test("a goal keeps several lines of how, and needs no date", () => {
  const goal = goalInput.parse({
    domain: "work",
    what: "Een opleiding\nzorg",
    how: "eerst\r\ndan",
    byDate: null,
  });
  expect(goal).toEqual({
    domain: "work",
    memberId: null,
    what: "Een opleiding zorg",
    how: "eerst\ndan",
    byDate: null,
    byWords: null,
    shared: false,
  });
});

test("a date that does not exist is refused", () => {
  const refused = goalInput.safeParse({ domain: "work", what: "x", byDate: "2027-02-29" });
  expect(refused.error?.issues).toMatchObject([{ path: ["byDate"], message: "not-a-date" }]);
});
