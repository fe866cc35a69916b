import { expect, test } from "vitest";
import { mapCentreOf, mapWordsOf, type SayMap } from "./words-of";

const say: SayMap = (key, values) => (values ? `${key} ${Object.values(values).join(" ")}` : key);
const grown = (name: string, birthYear: number | null = null) => ({
  id: name,
  name,
  birthYear,
  minor: false,
});
const child = (name: string) => ({ id: name, name, birthYear: 2015, minor: true });
const centre = (members: ReturnType<typeof grown>[], memberId: string | null = null) =>
  mapCentreOf({ familyName: "Gezin Tesfay", members }, memberId, say, 2026);

test("every word of the map is said, with its figures", () => {
  const words = mapWordsOf(say);
  expect([words.people(3), words.position(1, 2), words.alsoIn(4)]).toEqual([
    ...["people 3", "position 1 2", "alsoIn 4"],
  ]);
  const { people, position, alsoIn, ...plain } = words;
  for (const [key, word] of Object.entries(plain)) expect(word).toBe(key);
  expect(Object.keys(plain)).toHaveLength(8);
});

test("the middle names the family, its grown-ups by their first names, and counts the children", () => {
  expect(centre([])).toEqual({ name: "Gezin Tesfay", lines: [] });
  expect(centre([grown("Selam Tesfay", 1985)]).lines).toEqual(["age Selam 41"]);
  expect(centre([grown("Selam Tesfay")]).lines).toEqual(["Selam"]);
  expect(centre([grown("Selam T"), grown("Rahel T"), child("D")]).lines).toEqual([
    ...["two Selam Rahel", "children 1"],
  ]);
  expect(centre([grown("A"), grown("B"), grown("C"), grown("D")]).lines).toEqual(["adults 4"]);
  expect(centre([child("D"), child("E")]).lines).toEqual(["children 2"]);
});

test("one member stands there alone, with the family below", () => {
  const members = [grown("Selam Tesfay", 1985), child("Daniel")];
  expect(centre(members, "Daniel")).toEqual({ name: "Daniel", lines: ["Gezin Tesfay"] });
  expect(centre(members, "somebody who left").name).toBe("Gezin Tesfay");
});
