import { expect, test } from "vitest";
import { type PossibleOwner, suggestOwners } from "./owner-suggestion";

const person = (id: string, over: Partial<PossibleOwner> = {}): PossibleOwner => ({
  key: `actor:${id}`,
  birthYear: null,
  gone: false,
  attendance: null,
  ...over,
});

test("those at the table come first, each group in the order given; children last, with a warning", () => {
  const people = [
    person("child-here", { key: "member:c", birthYear: 2010, attendance: "present" }),
    person("away", { attendance: "excused" }),
    person("here", { attendance: "present" }),
    person("unmarked"),
    person("line", { attendance: "phone" }),
    person("child", { key: "member:d", birthYear: 2009 }),
    person("grown", { key: "member:g", birthYear: 2008, attendance: "absent" }),
  ];
  expect(suggestOwners(people, 2026)).toEqual([
    { key: "actor:here", atTable: true, warning: null },
    { key: "actor:line", atTable: true, warning: null },
    { key: "actor:away", atTable: false, warning: null },
    { key: "actor:unmarked", atTable: false, warning: null },
    { key: "member:g", atTable: false, warning: null },
    { key: "member:c", atTable: true, warning: "child" },
    { key: "member:d", atTable: false, warning: "child" },
  ]);
});

test("nobody who left is suggested", () => {
  expect(suggestOwners([person("x", { gone: true, attendance: "present" })], 2026)).toEqual([]);
});
