import { rings } from "@rondom/drawing/circles/input";
import { expect, it } from "vitest";
import { changeTo, placeIn } from "./place-change";

const teacher = { formal: true, domains: ["education"] };
const untold = { group: null, closeness: null };

it("stands where it was told, else where such people usually do", () => {
  expect(placeIn("ecomap", { ...untold, group: "friends" }, teacher)).toBe("friends");
  expect(placeIn("ecomap", untold, teacher)).toBe("school-work");
  expect(placeIn("ecomap", untold, { formal: false, domains: [] })).toBe("others");
  expect(placeIn("circles", { group: "friends", closeness: "close" }, teacher)).toBe("close");
  expect(placeIn("circles", { ...untold, group: "friends" }, teacher)).toBe("not-asked");
});

it("being put in a group tells the group alone, in a ring the closeness alone", () => {
  expect(changeTo("countrymen")).toEqual({ group: "countrymen" });
  expect(rings.map(changeTo)).toEqual([
    { closeness: "very-close" },
    { closeness: "close" },
    { closeness: "further" },
    { closeness: null },
  ]);
});
