import { expect, it } from "vitest";
import { takenOver } from "./taken-over";

it("is what each successor gets of the other tasks, as heavy as it is", () => {
  const lieve = { kind: "actor", id: "lieve" } as const;
  const tasks = ["a", "b", "c"].map((id, at) => ({ id, weight: at + 1 }));
  expect(takenOver(tasks, { a: lieve, b: lieve }, "a")).toEqual([{ owner: lieve, weight: 2 }]);
  expect(takenOver(tasks, { a: lieve, b: lieve }, "c")).toEqual([
    { owner: lieve, weight: 1 },
    { owner: lieve, weight: 2 },
  ]);
});
