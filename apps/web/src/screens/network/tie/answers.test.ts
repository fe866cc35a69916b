import { expect, it } from "vitest";
import { none, pressedOf, toldBy, wayOf, withSupport } from "./answers";

it("not asked and none at all look different", () => {
  expect(pressedOf(null)).toEqual([]);
  expect(pressedOf([])).toEqual([none]);
  expect(pressedOf(["paid"])).toEqual(["paid"]);
});

it.each([
  ["the first answer", ["paid"], [], ["paid"]],
  ["one more", ["paid", "indebting"], ["paid"], ["paid", "indebting"]],
  ["the last one taken back", [], ["paid"], null],
  ["none", [none], [], []],
  ["none after an answer lets go of it", ["paid", none], ["paid"], []],
  ["an answer after none lets go of none", ["paid", none], [none], ["paid"]],
  ["none taken back", [], [none], null],
  ["none alone again", [none], [none], []],
])("%s", (_, pressed, before, told) => {
  expect(toldBy(pressed, before)).toEqual(told);
});

const advice = { kind: "informational", direction: "take" } as const;
const company = { kind: "psychosocial", direction: "both" } as const;

it("each kind of help has its way", () => {
  expect(wayOf([advice, company], "psychosocial")).toBe("both");
  expect(wayOf([advice], "psychosocial")).toBeNull();
  expect(wayOf(null, "informational")).toBeNull();
});

it("an answer about one kind leaves the others, in their order", () => {
  expect(withSupport([company], "informational", "take")).toEqual([advice, company]);
  expect(withSupport([advice, company], "informational", "give")).toEqual([
    { kind: "informational", direction: "give" },
    company,
  ]);
  expect(withSupport([advice, company], "psychosocial", null)).toEqual([advice]);
  expect(withSupport(null, "informational", "take")).toEqual([advice]);
  expect(withSupport([advice], "informational", null)).toBeNull();
  expect(withSupport([], "informational", "take")).toEqual([advice]);
});
