import { expect, it } from "vitest";
import { isLocked, tickedAfter, type WhoPerson, withFamily, withVolunteers } from "./who";

const person = (key: string, part: Partial<WhoPerson> = {}): WhoPerson => ({
  key,
  kind: "member",
  id: key,
  name: key,
  second: null,
  formal: false,
  domain: undefined,
  languages: [],
  minor: false,
  mayBeInvited: true,
  hasAddress: true,
  ...part,
});

it.each([
  ["family", {}, { family: false, volunteers: true }, true],
  ["family", {}, { family: true, volunteers: false }, false],
  ["family", { minor: true }, { family: false, volunteers: false }, false],
  ["volunteers", {}, { family: true, volunteers: false }, true],
  ["volunteers", {}, { family: false, volunteers: true }, false],
  ["volunteers", { mayBeInvited: false }, { family: false, volunteers: false }, false],
  ["need", {}, { family: false, volunteers: false }, false],
] as const)("in %s, %o with %o free: locked is %s", (kind, part, free, locked) => {
  expect(isLocked({ kind }, person("a", part), free)).toBe(locked);
});

it("ticks each person once", () => {
  expect(tickedAfter(["a", "b"], "b", true)).toEqual(["a", "b"]);
  expect(tickedAfter(["a"], "b", true)).toEqual(["a", "b"]);
  expect(tickedAfter(["a", "b"], "a", false)).toEqual(["b"]);
});

it("asks the adults of the family again, and nobody else", () => {
  const groups = [
    {
      kind: "family" as const,
      id: null,
      chair: false,
      people: [person("mother"), person("son", { minor: true })],
    },
    { kind: "need" as const, id: "n", chair: false, people: [person("doctor")] },
  ];
  expect(withFamily(["mother", "friend"], groups)).toEqual(["mother", "friend"]);
  expect(withFamily(["friend"], groups)).toEqual(["friend", "mother"]);
});

it("asks the volunteers again to whom the family said yes", () => {
  const people = [person("buddy"), person("new", { mayBeInvited: false })];
  const groups = [
    { kind: "family" as const, id: null, chair: false, people: [person("mother")] },
    { kind: "volunteers" as const, id: null, chair: false, people },
  ];
  expect(withVolunteers(["mother"], groups)).toEqual(["mother", "buddy"]);
});
