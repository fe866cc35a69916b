import { expect, test } from "vitest";
import { goalInput, stepInput } from "./input";

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
    language: "nl",
    byFrom: null,
    byDate: null,
    byWords: null,
    shared: false,
  });
});

test("a date that does not exist is refused", () => {
  const refused = goalInput.safeParse({ domain: "work", what: "x", byDate: "2027-02-29" });
  expect(refused.error?.issues).toMatchObject([{ path: ["byDate"], message: "not-a-date" }]);
});

test("a step is as long as a task may be called, and may have nobody yet", () => {
  const step = { words: "Ik bel de school", means: null, language: "nl", byFrom: null, byDate: null };
  expect(stepInput.parse({ words: "Ik bel\nde school " })).toEqual({ ...step, byWords: null, who: null });
  expect(stepInput.safeParse({ words: "a".repeat(140) }).success).toBe(true);
  const long = stepInput.safeParse({ words: "a".repeat(141) });
  expect(long.error?.issues).toMatchObject([{ path: ["words"], message: "too-long" }]);
  const other = stepInput.safeParse({ words: "x", language: "xx" });
  expect(other.error?.issues).toMatchObject([{ path: ["language"], message: "not-understood" }]);
});
