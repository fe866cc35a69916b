import { Refusal, type RefusalCode } from "@rondom/domain/refusal";
import { expect, it } from "vitest";
import { failureOf } from "./failure";

const fields = (text: string) => new URLSearchParams(text);
const notValid = (...reasons: string[]) =>
  new Refusal(
    "not-valid",
    undefined,
    reasons.map((reason) => ({ path: "word", reason })),
  );

it("words that are too long stay in their box", () => {
  const posted = fields("act=word&word=aaa");
  expect(failureOf(notValid("too-long"), posted)).toEqual({
    status: 422,
    posted,
    problem: "too-long",
    draft: "aaa",
  });
});

it("too long is said before empty", () => {
  expect(failureOf(notValid("needed", "too-long"), fields("act=question&question=b"))?.problem).toBe(
    "too-long",
  );
});

it.each(["", "word=", "word=%20%0A"])("an empty box is said, and stays empty: %j", (rest) => {
  const posted = fields(`act=word&${rest}`);
  expect(failureOf(notValid("needed"), posted)).toEqual({
    status: 422,
    posted,
    problem: "empty",
  });
});

it.each(["not-now", "closed", "changed-meanwhile"] satisfies RefusalCode[])(
  "%s shows what was typed above the page as it is now",
  (code) => {
    const posted = fields("act=cannot&reason=date&word=+ja+");
    expect(failureOf(new Refusal(code), posted)).toEqual({ status: 409, posted, unsent: { words: " ja " } });
  },
);

it("says nothing where nothing was typed: the page itself says how it stands", () => {
  expect(failureOf(new Refusal("not-now", "task-done"), fields("act=accept"))).toBeNull();
  expect(failureOf(notValid("not-understood"), fields("answer=perhaps"))).toBeNull();
});

it.each(["needed", "not-a-date", "day-past", "day-too-far"] as const)(
  "a day that is %s is said beside its field, with what was typed",
  (reason) => {
    const posted = fields("act=later&newDate=31%2F2%2F2027");
    const refusal = new Refusal("not-valid", undefined, [{ path: "newDate", reason }]);
    expect(failureOf(refusal, posted)).toEqual({ status: 422, posted, dayProblem: reason });
  },
);

it("another reason about a day is not said of the day", () => {
  const refusal = new Refusal("not-valid", undefined, [{ path: "newDate", reason: "other" }]);
  expect(failureOf(refusal, fields("act=later&newDate=x"))).toBeNull();
});

it("keeps words that came with something not understood", () => {
  const posted = fields("wish=fiets&topic=x");
  expect(failureOf(notValid("not-understood"), posted)).toEqual({
    status: 409,
    posted,
    unsent: { words: "fiets" },
  });
});
