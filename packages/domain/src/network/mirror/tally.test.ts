import fc from "fast-check";
import { expect, test } from "vitest";
import { figure } from "./figure";
import { single, tally } from "./tally";

test("a figure says what it counted, and nobody has no share", () => {
  expect(figure(["a"], ["a", "b", "c", "d"], ["e"])).toEqual({
    value: 0.25,
    numerator: 1,
    denominator: 4,
    ids: ["a"],
    notAsked: ["e"],
  });
  expect(figure([], [])).toEqual({ value: null, numerator: 0, denominator: 0, ids: [], notAsked: [] });
  expect(figure([], ["a"]).value).toBe(0);
});

test("asked without an answer counts below, not asked counts nowhere", () => {
  const said: Record<string, ("x" | "y")[] | null> = { a: ["x", "y"], b: ["x"], c: [], d: null };
  expect(tally(["a", "b", "c", "d"], ["x", "y", "z"] as const, (id) => said[id] ?? null)).toEqual({
    of: {
      x: figure(["a", "b"], ["a", "b", "c"], ["d"]),
      y: figure(["a"], ["a", "b", "c"], ["d"]),
      z: figure([], ["a", "b", "c"], ["d"]),
    },
    kinds: 2,
    possible: 3,
    asked: ["a", "b", "c"],
    notAsked: ["d"],
  });
  expect(single("x")).toEqual(["x"]);
  expect(single(null)).toBeNull();
});

test("laws: asked and not asked are all; every share lies between 0 and 1", () => {
  const said = fc.array(fc.option(fc.subarray(["x", "y", "z"]), { nil: null }));
  fc.assert(
    fc.property(said, (answers) => {
      const ids = answers.map((_, at) => `${at}`);
      const counted = tally(ids, ["x", "y", "z"], (id) => answers[Number(id)] ?? null);
      expect([...counted.asked, ...counted.notAsked].sort()).toEqual([...ids].sort());
      for (const value of ["x", "y", "z"]) {
        const { numerator, denominator, value: share } = counted.of[value] ?? figure([], []);
        let recount = 0;
        for (const answer of answers) if (answer?.includes(value)) recount += 1;
        expect(numerator).toBe(recount);
        expect(denominator).toBe(answers.filter((answer) => answer !== null).length);
        if (denominator === 0) expect(share).toBeNull();
        else expect(share).toBe(recount / denominator);
      }
    }),
  );
});
