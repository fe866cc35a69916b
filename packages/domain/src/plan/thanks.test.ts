import { expect, it } from "vitest";
import { mayThank, stillToThank } from "./thanks";

it("lets a member thank for their own goal, an adult for the family's, and everybody for what was told", () => {
  const [mother, son] = [
    { id: "m", minor: false },
    { id: "s", minor: true },
  ];
  const goalOf = (memberId: string | null) => ({ kind: "goal", memberId }) as const;
  const may = [mother, son].map((member) => [
    mayThank(goalOf("m"), member),
    mayThank(goalOf("s"), member),
    mayThank(goalOf(null), member),
    mayThank({ kind: "told", memberId: null }, member),
  ]);
  expect(may).toEqual([
    [true, false, true, true],
    [false, true, false, true],
  ]);
});

it("thanks each once", () => {
  expect(stillToThank(["a", "b", "a", "c"], ["b"])).toEqual(["a", "c"]);
  expect(stillToThank(["a"], ["a"])).toEqual([]);
});
