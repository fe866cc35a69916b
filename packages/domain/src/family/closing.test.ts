import { expect, test } from "vitest";
import { fileStates, fileStep, fileVerbs } from "./closing";

test("every verb on an open and on a closed file", () => {
  const table = fileVerbs.map((verb) => [verb, ...fileStates.map((state) => fileStep(state, verb))]);
  expect(table).toEqual([
    ["close", { kind: "step", to: "closed" }, { kind: "nothing" }],
    ["reopen", { kind: "nothing" }, { kind: "step", to: "open" }],
    ["write", { kind: "step", to: "open" }, { kind: "bar", code: "closed" }],
    ["copy", { kind: "step", to: "open" }, { kind: "step", to: "closed" }],
  ]);
});
