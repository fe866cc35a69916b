import { expect, test } from "vitest";
import { movedPlaces, withPlace } from "./places";

const at = (domain: string, memberId: string | null = null) => ({ domain, memberId });

test.each([
  ["the home moves and stays the home", [at("work"), at("health")], "work", [at("finance"), at("health")]],
  [
    "a second place moves and stays second",
    [at("health"), at("work")],
    "work",
    [at("health"), at("finance")],
  ],
  ["what is for one member stays for that member", [at("work", "m")], "work", [at("finance", "m")]],
  [
    "two places in the domain both move",
    [at("work"), at("work", "m")],
    "work",
    [at("finance"), at("finance", "m")],
  ],
  ["who stands there already stands there once", [at("work"), at("finance")], "work", [at("finance")]],
  [
    "there for one member and moved for all: both stand",
    [at("finance", "m"), at("work")],
    "work",
    [at("finance", "m"), at("finance")],
  ],
  [
    "who has no place in the first domain gets the second as a last place",
    [at("health")],
    "work",
    [at("health"), at("finance")],
  ],
  ["from nowhere: a home", [], null, [at("finance")]],
  ["from nowhere, with places: the home all the same", [at("health")], null, [at("finance"), at("health")]],
])("%s", (_, places, from, expected) => {
  expect(movedPlaces(places, from, "finance")).toEqual(expected);
});

test("one domain more comes last, for the whole family", () => {
  expect(withPlace([at("work", "m")], "finance")).toEqual([at("work", "m"), at("finance")]);
  expect(withPlace([], "finance")).toEqual([at("finance")]);
});

test("who stands there, if only for one member, stands there", () => {
  expect(withPlace([at("finance", "m")], "finance")).toEqual([at("finance", "m")]);
});
