import { expect, it } from "vitest";
import { addressOf, viewIn, views } from "./view";

it.each([
  ["", "map"],
  ["view=ecomap", "ecomap"],
  ["view=circles", "circles"],
  ["view=map", "map"],
  ["view=list", "map"],
  ["other=circles", "map"],
])("?%s shows the %s", (search, view) => {
  expect(viewIn(new URLSearchParams(search))).toBe(view);
});

it("the address carries the drawing, keeps what else it says, and says nothing of the map", () => {
  const here = { pathname: "/families/1/network", search: "?from=home&view=ecomap" };
  expect(addressOf("circles", here)).toBe("/families/1/network?from=home&view=circles");
  expect(addressOf("map", here)).toBe("/families/1/network?from=home");
  expect(addressOf("map", { ...here, search: "?view=circles" })).toBe("/families/1/network");
  expect(addressOf("ecomap", { ...here, search: "" })).toBe("/families/1/network?view=ecomap");
});

it("there are three", () => {
  expect(views).toEqual(["map", "ecomap", "circles"]);
});
