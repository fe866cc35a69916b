import { expect, it } from "vitest";
import { offeredHere } from "./offered-here";

const people = [
  { name: "Lieve Dewaele", domains: ["volunteers"] },
  { name: "Zoë Claes", domains: ["health", "work"] },
  { name: "Abeba Kidane", domains: ["informal", "work", "finance"] },
  { name: "Niemand", domains: [] },
];
const names = (domain: string, typed = "") => offeredHere(people, domain, typed).map(({ name }) => name);

it("offers whoever is not there yet, those of most places first", () => {
  expect(names("education")).toEqual(["Abeba Kidane", "Zoë Claes", "Lieve Dewaele", "Niemand"]);
  expect(names("work")).toEqual(["Lieve Dewaele", "Niemand"]);
});

it("finds a name by part of it, whatever its accents and capitals", () => {
  expect(names("education", "  zoe ")).toEqual(["Zoë Claes"]);
  expect(names("health", "zoë")).toEqual([]);
  expect(names("education", "ZOË")).toEqual(["Zoë Claes"]);
});
