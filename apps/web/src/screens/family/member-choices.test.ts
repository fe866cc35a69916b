import { expect, it } from "vitest";
import { keyOfMember, memberChoices, memberOf } from "./member-choices";

it("offers the whole family first, then each member", () => {
  expect(memberChoices([{ id: "m1", name: "Selam" }], "het hele gezin")).toEqual([
    { key: "family", label: "het hele gezin" },
    { key: "m1", label: "Selam" },
  ]);
});

it("goes to a key and back", () => {
  for (const id of [null, "m1"]) expect(memberOf(keyOfMember(id))).toBe(id);
});
