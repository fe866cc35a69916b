import { expect, test } from "vitest";
import { whoElseComes } from "./table";
import { guest } from "./testing/candidates";

const nobody = { name: null, role: null, organisation: null, interprets: null };
const selam = guest("selam", {
  key: "member:selam",
  kind: "member",
  name: "Selam Tesfay",
  formal: false,
  role: "moeder",
  functionName: null,
  organisation: null,
});
const daniel = { ...selam, key: "member:daniel" as const, name: "Daniel Tesfay", role: "zoon", minor: true };
const lieve = guest("lieve", { name: "Lieve Dewaele", formal: false, role: "buddy", organisation: null });
const toActor = (...guests: Parameters<typeof whoElseComes>[1][number][]) =>
  whoElseComes({ key: "actor:reader", kind: "actor" }, guests, null);

test("an actor reads the name and function of whom the family allows to be named", () => {
  expect(toActor(guest("griet"), lieve)).toEqual([
    { ...nobody, name: "Griet Maes", kind: "formal", role: "leerkracht", organisation: "De Klaproos" },
    { ...nobody, name: "Lieve Dewaele", kind: "informal", role: "buddy" },
  ]);
});

test("else the function alone, without organisation, or nothing: an acquaintance", () => {
  const mayBeNamed = false;
  expect(toActor(guest("griet", { mayBeNamed }), { ...lieve, mayBeNamed })).toEqual([
    { ...nobody, kind: "formal", role: "leerkracht" },
    { ...nobody, kind: "informal" },
  ]);
  expect(toActor(guest("x", { mayBeNamed, functionName: null }))).toEqual([{ ...nobody, kind: "formal" }]);
});

test("adults of the family by first name; its children are announced to nobody", () => {
  expect(toActor(selam, daniel)).toEqual([{ ...nobody, name: "Selam", kind: "family" }]);
});

test("the family reads everybody in full, its children too, and nobody reads themselves", () => {
  const seen = whoElseComes(selam, [selam, daniel, guest("griet", { mayBeNamed: false })], null);
  expect(seen).toEqual([
    { ...nobody, name: "Daniel Tesfay", kind: "family", role: "zoon" },
    {
      ...nobody,
      name: "Griet Maes",
      kind: "formal",
      role: "leerkracht van Yusuf",
      organisation: "De Klaproos",
    },
  ]);
  const plain = guest("els", { role: null });
  expect(whoElseComes(selam, [plain], null)[0]?.role).toBe("leerkracht");
});

test("the interpreter stands at the end", () => {
  expect(whoElseComes(selam, [selam], "ti")).toEqual([{ ...nobody, kind: "interpreter", interprets: "ti" }]);
});
