import { expect, test } from "vitest";
import { type GivenAnswer, saysNothingNew, standingAnswer } from "./answers";

const given = (over: Partial<GivenAnswer>): GivenAnswer => ({
  value: null,
  word: null,
  question: false,
  sequence: 0,
  at: 1,
  notedBy: null,
  ...over,
});
const said = (over: Partial<GivenAnswer>) => given(over);

test("nothing said yet", () => {
  expect(standingAnswer([], 0)).toEqual({ value: null, current: false, at: null, notedBy: null, words: [] });
});

test("the last answer wins, all words stay", () => {
  const answers = [
    given({ value: "yes", at: 1 }),
    given({ word: "Ik breng koffie mee.", at: 2 }),
    given({ value: "no", word: "Toch niet.", at: 3, notedBy: "joke" }),
    given({ word: "Wanneer wel?", question: true, at: 4 }),
  ];
  expect(standingAnswer(answers, 0)).toEqual({
    value: "no",
    current: true,
    at: 3,
    notedBy: "joke",
    words: [
      { text: "Ik breng koffie mee.", question: false, at: 2, notedBy: null },
      { text: "Toch niet.", question: false, at: 3, notedBy: "joke" },
      { text: "Wanneer wel?", question: true, at: 4, notedBy: null },
    ],
  });
});

test("an answer to an earlier day stands, but is asked anew", () => {
  expect(standingAnswer([given({ value: "yes" })], 1)).toMatchObject({ value: "yes", current: false });
  expect(standingAnswer([given({ value: "yes" }), given({ value: "maybe", sequence: 1 })], 1)).toMatchObject({
    value: "maybe",
    current: true,
  });
});

test.each([
  ["the same answer", [{ value: "yes" }], { value: "yes" }, true],
  ["another answer", [{ value: "yes" }], { value: "no" }, false],
  ["a first answer", [], { value: "yes" }, false],
  ["the same answer after a move", [{ value: "yes" }], { value: "yes", sequence: 1 }, false],
  ["oneself what was noted", [{ value: "yes", notedBy: "joke" }], { value: "yes" }, false],
  ["noting what was said oneself", [{ value: "yes" }], { value: "yes", notedBy: "joke" }, true],
  ["the same word", [{ word: "hallo" }], { word: "hallo" }, true],
  ["another word", [{ word: "hallo" }], { word: "dag" }, false],
  ["the same words as a question", [{ word: "hallo" }], { word: "hallo", question: true }, false],
  ["an older word again", [{ word: "a" }, { word: "b" }], { word: "a" }, false],
  ["the answer with a new word", [{ value: "yes" }], { value: "yes", word: "dag" }, false],
  ["the word with a new answer", [{ word: "dag" }], { value: "yes", word: "dag" }, false],
  ["both again", [{ value: "yes", word: "dag" }], { value: "yes", word: "dag" }, true],
] as const)("%s", (_, before, now, nothingNew) => {
  expect(saysNothingNew(before.map(given), said(now))).toBe(nothingNew);
});
