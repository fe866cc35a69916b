import { expect, test } from "vitest";
import { type AtTable, atTableInput, mayAskFeelings, mayShowWordsOf, outsiderKinds } from "./at-table";

const id = (letter: string) => letter.repeat(20);
const table = (members: string[], outsiders: AtTable["outsiders"] = []): AtTable => ({ members, outsiders });

test("feelings are asked when the family sits there and nobody else", () => {
  expect(mayAskFeelings(table(["m"]))).toBe(true);
  expect(mayAskFeelings(table(["m", "n"]))).toBe(true);
});

test.each(outsiderKinds)(
  "with a %s at the table they are not, however many of the family sit there",
  (kind) => {
    expect(mayAskFeelings(table(["m", "n"], [{ kind, actorId: null }]))).toBe(false);
    expect(mayAskFeelings(table(["m"], [{ kind, actorId: "a" }]))).toBe(false);
  },
);

test("as long as nobody said who sits there, they are not", () => {
  expect(mayAskFeelings(table([]))).toBe(false);
  expect(mayShowWordsOf(table([]), null)).toBe(false);
});

test("the family's words together are for all members; a member's own for that member alone", () => {
  expect(mayShowWordsOf(table(["m", "n"]), null)).toBe(true);
  expect(mayShowWordsOf(table(["m", "n"]), "m")).toBe(false);
  expect(mayShowWordsOf(table(["n"]), "m")).toBe(false);
  expect(mayShowWordsOf(table(["m"]), "m")).toBe(true);
  const helped = table(["m"], [{ kind: "interpreter", actorId: null }]);
  expect([mayShowWordsOf(helped, "m"), mayShowWordsOf(helped, null)]).toEqual([false, false]);
});

test("reads who is at the table: each member once, an outsider without a name too", () => {
  const members = [id("a"), id("b"), id("a")];
  expect(atTableInput.parse({ members })).toEqual(table([id("a"), id("b")]));
  const outsiders = [{ kind: "volunteer" }, { kind: "other", actorId: id("c") }];
  expect(atTableInput.parse({ members: [], outsiders })).toEqual(
    table(
      [],
      [
        { kind: "volunteer", actorId: null },
        { kind: "other", actorId: id("c") },
      ],
    ),
  );
});

test("no crowd, no unknown kind, no loose ids", () => {
  const wrong = [
    { members: ["m"] },
    { members: [], outsiders: [{ kind: "friend" }] },
    { members: [], outsiders: [{ kind: "other", actorId: "x" }] },
    { members: Array.from({ length: 61 }, () => id("a")) },
    { members: [], outsiders: Array.from({ length: 21 }, () => ({ kind: "other" })) },
    {},
  ];
  for (const each of wrong) expect(atTableInput.safeParse(each).success, JSON.stringify(each)).toBe(false);
  expect(atTableInput.safeParse({ members: Array.from({ length: 60 }, () => id("a")) }).success).toBe(true);
});
