import { expect, it } from "vitest";
import { type HomeItem, homeHref } from "./home-href";

const item = (kind: HomeItem["target"]["kind"]): HomeItem => ({
  familyId: "f",
  familyName: "Gezin Tesfay",
  what: null,
  who: null,
  words: null,
  reason: null,
  stepBack: null,
  mail: null,
  at: null,
  byDate: null,
  target: { kind, id: "x" },
});

it.each([
  ["task", "/families/f/tasks#x"],
  ["meeting", "/families/f/meetings/x"],
  ["minutes", "/families/f/meetings/x/chair"],
  ["report", "/families/f/reports/x"],
  ["step-back", "/families/f/step-back/x"],
  ["wish", "/families/f/meetings"],
  ["goal", "/families/f/plan#x"],
  ["person", "/families/f/network#x"],
] as const)("a line about a %s goes on at %s", (kind, href) => {
  expect(homeHref(item(kind))).toBe(href);
});
