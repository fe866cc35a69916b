import { expect, it } from "vitest";
import { mostHours, offerBar, offerInput, offerStand, offerStands, offerVerbs } from "./offer";

it("nothing said is an open offer", () => {
  expect(offerInput.parse({})).toEqual({
    hours: null,
    themes: [],
    lastDay: null,
    notKinds: [],
    notWords: null,
  });
});

it("choices are kept once, in their order", () => {
  const given = {
    hours: 3,
    themes: ["leisure", "work", "work"],
    notKinds: ["money", "driving"],
    notWords: " ",
  };
  expect(offerInput.parse(given)).toMatchObject({
    hours: 3,
    themes: ["work", "leisure"],
    notKinds: ["driving", "money"],
    notWords: null,
  });
});

it.each([
  [0, false],
  [1, true],
  [mostHours, true],
  [mostHours + 1, false],
  [2.5, false],
])("%d hours a week: %s", (hours, fits) => {
  expect(offerInput.safeParse({ hours }).success).toBe(fits);
});

it("no theme of nowhere, no day that does not exist, no professional work among what is not done", () => {
  expect(offerInput.safeParse({ themes: ["magic"] }).success).toBe(false);
  expect(offerInput.safeParse({ lastDay: "2027-02-31" }).success).toBe(false);
  expect(offerInput.safeParse({ notKinds: ["therapy"] }).success).toBe(false);
});

it("only a volunteer offers; by a link nobody else learns that one could", () => {
  expect(offerVerbs.map((verb) => [verb, ...offerStands.map((stand) => offerBar(stand, verb))])).toEqual([
    ["state", null, "not-found"],
    ["note", null, "not-a-volunteer"],
  ]);
  expect([true, false].map((volunteer) => offerStand({ volunteer }))).toEqual(["volunteer", "other"]);
});
