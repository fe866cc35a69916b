import { expect, test } from "vitest";
import { joinedTie, missingFacts, type Told } from "./merge";
import { notAsked } from "./tie/attribute";

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

const told = (at: number, more: Partial<Told>): Told => ({ ...notAsked, words: null, at, ...more });

test.each<[string, Partial<Told>, Partial<Told>, Partial<Told>]>([
  [
    "the newer choice wins",
    { quality: "strong", group: "friends" },
    { quality: "conflicted", group: "peers" },
    { quality: "conflicted", group: "peers" },
  ],
  ["the older one, where the newer is not asked", { closeness: "close" }, {}, { closeness: "close" }],
  ["what only the newer tells", {}, { where: "abroad" }, { where: "abroad" }],
  ["words of both", { words: "Lief." }, { words: "Ver weg." }, { words: "Lief.\nVer weg." }],
  ["the same words once", { words: "Lief." }, { words: "Lief." }, { words: "Lief." }],
  ["the words of one of them", {}, { words: "Ver weg." }, { words: "Ver weg." }],
  [
    "all that either names, in its order",
    { means: ["online"], functions: ["stability"], costs: ["indebting"] },
    { means: ["face-to-face", "online"], functions: ["affection"], costs: ["paid"] },
    {
      means: ["face-to-face", "online"],
      functions: ["affection", "stability"],
      costs: ["paid", "indebting"],
    },
  ],
  [
    "help given and taken is both",
    { supports: [{ kind: "instrumental", direction: "give" }] },
    { supports: [{ kind: "instrumental", direction: "take" }] },
    { supports: [{ kind: "instrumental", direction: "both" }] },
  ],
  ["none, and not asked, is none", { supports: [], means: [] }, {}, { supports: [], means: [] }],
  [
    "every single answer of the newer",
    { frequency: "daily", since: "2001", where: "street", outlook: "bonding", strength: "weak" },
    { frequency: "rarely", since: "2019", where: "abroad", outlook: "bridging", strength: "strong" },
    { frequency: "rarely", since: "2019", where: "abroad", outlook: "bridging", strength: "strong" },
  ],
])("of two accounts: %s", (_, older, newer, joined) => {
  expect(joinedTie(told(1, older), told(2, newer))).toEqual(told(2, joined));
  // Who stays does not decide; only words stand in the order of the two.
  if (!joined.words?.includes("\n"))
    expect(joinedTie(told(2, newer), told(1, older))).toEqual(told(2, joined));
});

test("of two accounts of one moment, that of the one who stays", () => {
  const [kept, gone] = [told(1, { quality: "strong" }), told(1, { quality: "neutral", strength: "weak" })];
  expect(joinedTie(kept, gone)).toEqual(told(1, { quality: "strong", strength: "weak" }));
});
