import { expect, test } from "vitest";
import { joinedFeeling, missingFacts } from "./merge";

const nothing = { organisationName: null, functionName: null, languages: [], email: null, phone: null };
const all = {
  organisationName: "OCMW",
  functionName: "buddy",
  languages: ["nl"],
  email: "griet@example.org",
  phone: "09 000 00 12",
};

test("what is lacking is taken over, and nothing else", () => {
  expect(missingFacts(nothing, all)).toEqual(all);
  expect(missingFacts(all, { ...all, email: "other@example.org", languages: ["fr"] })).toEqual({});
  expect(missingFacts(all, nothing)).toEqual({});
  expect(missingFacts(nothing, nothing)).toEqual({});
});

test.each(["organisationName", "functionName", "email", "phone"] as const)(
  "only the %s is lacking",
  (key) => {
    const other = {
      ...all,
      organisationName: "x",
      functionName: "x",
      email: "x",
      phone: "x",
      languages: ["x"],
    };
    expect(missingFacts({ ...all, [key]: null }, other)).toEqual({ [key]: "x" });
  },
);

test("only the languages are lacking", () => {
  expect(missingFacts({ ...all, languages: [] }, all)).toEqual({ languages: ["nl"] });
});

test.each([
  ["the kept choice wins", ["strong", null], ["conflicted", null], ["strong", null]],
  ["the other choice, when there is none", [null, null], ["conflicted", null], ["conflicted", null]],
  ["the words of both", [null, "Lief."], [null, "Ver weg."], [null, "Lief.\nVer weg."]],
  ["the same words once", [null, "Lief."], [null, "Lief."], [null, "Lief."]],
  ["the words of the one who goes", ["strong", null], [null, "Ver weg."], ["strong", "Ver weg."]],
] as const)("of two feelings: %s", (_, kept, gone, joined) => {
  const feeling = ([quality, words]: typeof kept | typeof gone | typeof joined) => ({ quality, words });
  expect(joinedFeeling(feeling(kept), feeling(gone))).toEqual(feeling(joined));
});
