import { expect, test } from "vitest";
import { type ComparedPerson, likelyDuplicates } from "./likely-duplicates";

const person = (id: string, name: string, more: Partial<ComparedPerson> = {}): ComparedPerson => {
  return { id, name, email: null, phone: null, ...more };
};

test("nobody alike, nobody shown", () => {
  expect(likelyDuplicates([])).toEqual([]);
  expect(likelyDuplicates([person("a", "Lieve"), person("b", "Liesbet")])).toEqual([]);
});

test.each([
  ["Zoë Peeters", "zoe  PEETERS"],
  ["Zoe\u0308 Peeters", "Zoë Peeters"],
  ["Maes, Griet", "Griet Maes"],
  ["O'Brien", "O Brien"],
  ["محمّد", "محمد"],
])("the same name in another spelling: %s, %s", (one, other) => {
  const found = likelyDuplicates([person("a", one), person("b", other)]);
  expect(found).toEqual([{ id: "a", otherId: "b", because: ["name"] }]);
});

test("names without a letter are not alike", () => {
  expect(likelyDuplicates([person("a", "👍"), person("b", "❤️")])).toEqual([]);
});

test("the same mail address, whatever its capitals; none is not the same as none", () => {
  const people = [
    person("a", "Lieve", { email: "lieve@example.org" }),
    person("b", "L. Dewaele", { email: "LIEVE@example.org" }),
    person("c", "Jo"),
    person("d", "Bart"),
  ];
  expect(likelyDuplicates(people)).toEqual([{ id: "a", otherId: "b", because: ["mail"] }]);
});

test.each([
  ["0470 12 34 56", "+32 470 12 34 56"],
  ["0470/12.34.56", "0032470123456"],
  ["+32 (0)470 12 34 56", "0470-123456"],
  ["+31 6 1234 5678", "0031612345678"],
  ["09 12 34 56", "+32 9 12 34 56"],
])("the same phone number as it is dialled: %s, %s", (one, other) => {
  const found = likelyDuplicates([person("a", "A", { phone: one }), person("b", "B", { phone: other })]);
  expect(found).toEqual([{ id: "a", otherId: "b", because: ["phone"] }]);
});

test("a number of less than eight figures tells nobody apart", () => {
  const two = (phone: string) => [person("a", "A", { phone }), person("b", "B", { phone })];
  expect(likelyDuplicates(two("1234567"))).toEqual([]);
  expect(likelyDuplicates(two("bel eerst"))).toEqual([]);
  expect(likelyDuplicates(two("12345678"))).toHaveLength(1);
});

test("all reasons of a pair stand together; of three alike each is paired with the first", () => {
  const same = { email: "x@example.org", phone: "0470 12 34 56" };
  const found = likelyDuplicates([person("a", "Jo", same), person("b", "jo", same), person("c", "JO")]);
  expect(found).toEqual([
    { id: "a", otherId: "b", because: ["name", "mail", "phone"] },
    { id: "a", otherId: "c", because: ["name"] },
  ]);
});
