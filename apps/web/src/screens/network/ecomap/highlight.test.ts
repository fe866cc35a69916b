import { layoutEcomap } from "@rondom/drawing/ecomap/layout";
import { tesfayEcomap } from "@rondom/drawing/ecomap/reference";
import { expect, it } from "vitest";
import { highlights, marksOf, unlit } from "./highlight";

const input = {
  ...tesfayEcomap,
  people: tesfayEcomap.people.map((person, i) => ({
    ...person,
    functions: i === 0 ? (["belonging"] as const) : [],
  })),
};
const { seats } = layoutEcomap(input);

it("everybody fades nobody", () => {
  expect(unlit(seats, "everybody").size).toBe(0);
});

it("who gives that help, or fills that function, stays; all others fade", () => {
  const fading = unlit(seats, "psychosocial");
  for (const { id, supports } of input.people)
    expect(fading.has(id)).toBe(!supports.includes("psychosocial"));
  expect(fading.size).toBeGreaterThan(0);
  expect(fading.size).toBeLessThan(seats.length);
  const first = input.people[0]?.id ?? "";
  expect(unlit(seats, "belonging")).toEqual(new Set(seats.map(({ id }) => id).filter((id) => id !== first)));
});

it("there are three kinds of help and four functions to choose from", () => {
  expect(highlights).toEqual([
    "everybody",
    "informational",
    "instrumental",
    "psychosocial",
    "affection",
    "belonging",
    "material",
    "stability",
  ]);
});

it("on paper the same people are lit, by kind or by function", () => {
  expect(marksOf("everybody")).toEqual({});
  expect(marksOf("instrumental")).toEqual({ support: "instrumental" });
  expect(marksOf("belonging")).toEqual({ function: "belonging" });
});
