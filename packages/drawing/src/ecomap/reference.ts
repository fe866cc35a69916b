import type { Quality } from "@rondom/domain/network/feeling";
import type { SupportDirection, SupportKind } from "@rondom/domain/network/tie/support";
import { sharifi, tesfay } from "../map/reference";
import type { EcomapGroup, EcomapInput, EcomapPerson, EcomapWords } from "./input";

// The made-up families of the map, seen as ecomaps: drawn by the tests and by make-references.ts.

export const referenceEcomapWords: EcomapWords = {
  quality: {
    strong: "krachtig",
    supportive: "ondersteunend",
    neutral: "neutraal",
    conflicted: "moeizaam",
  },
  notAsked: "nog niet gevraagd",
  direction: { take: "het gezin krijgt", give: "het gezin geeft", both: "over en weer" },
  support: {
    informational: "raad en uitleg",
    instrumental: "spullen, diensten, geld",
    psychosocial: "gezelschap, luisteren",
  },
  function: {
    affection: "genegenheid",
    belonging: "erbij horen",
    material: "praktische hulp",
    stability: "vaste grond",
  },
  formal: "formeel",
  informal: "informeel",
  position: (place, count) => `${place} van ${count}`,
};

/** Clockwise from the top (looks, section 4). */
export const referenceGroups: readonly EcomapGroup[] = [
  ["neighbours", "Buren"],
  ["social-services", "Sociale diensten"],
  ["school-work", "School en werk"],
  ["associations", "Verenigingen"],
  ["others", "Vrijwilligers"],
  ["peers", "Lotgenoten"],
  ["countrymen", "Landgenoten"],
  ["friends", "Vrienden"],
  ["family", "Familie"],
].map(([key = "", word = ""]) => ({ key, word }));

const directions: Readonly<Record<string, SupportDirection>> = { "<": "take", ">": "give", "<>": "both" };
const kinds: Readonly<Record<string, SupportKind>> = {
  r: "informational",
  d: "instrumental",
  g: "psychosocial",
};
const qualities: Readonly<Record<string, Quality>> = {
  k: "strong",
  o: "supportive",
  n: "neutral",
  m: "conflicted",
};

/** A person of the map's family with "group | quality | direction | supports". */
function tied(family: typeof tesfay, ...ties: readonly string[]): EcomapPerson[] {
  return family.actors.map(({ id, name, second = "", formal }, i) => {
    const [group = "", quality = "", direction = "", supports = ""] = (ties[i] ?? "")
      .split("|")
      .map((part) => part.trim());
    return {
      id,
      name,
      second,
      formal,
      group,
      quality: qualities[quality] ?? null,
      direction: directions[direction] ?? null,
      supports: [...supports].flatMap((letter) => kinds[letter] ?? []),
      functions: quality === "k" ? ["affection", "belonging"] : [],
    };
  });
}

/** Thirteen ties as one member told them (a-04). */
export const tesfayEcomap: EcomapInput = {
  centre: tesfay.centre,
  groups: referenceGroups,
  people: tied(
    tesfay,
    "others | k | <> | rdg",
    "others | o | < | r",
    "social-services | o | < | r",
    "school-work | o | <> | rg",
    "social-services | n | < | d",
    "social-services | o | < | r",
    "social-services | n | < | ",
    "school-work | m | < | r",
    "school-work | o | <> | r",
    "associations | o | < | d",
    "countrymen | k | <> | dg",
    "neighbours | o | <> | d",
    "family | k | <> | g",
  ),
  words: referenceEcomapWords,
};

const groupsInTurn = [
  "social-services",
  "school-work",
  "neighbours",
  "others",
  "countrymen",
  "friends",
  "family",
  "peers",
];

/** Forty-five ties in eight groups; the namesakes of three people sit in different ones. */
export const sharifiEcomap: EcomapInput = {
  centre: sharifi.centre,
  groups: referenceGroups,
  people: tied(
    sharifi,
    ...sharifi.actors.map((_, i) => {
      const quality = ["k", "o", "n", "m", ""][(i * 3) % 5] ?? "";
      const direction = quality === "" ? "" : (["<", "<>", ">", "<"][i % 4] ?? "");
      const help = quality === "" ? "" : (["r", "dg", "", "g", "rd"][(i * 2) % 5] ?? "");
      return `${groupsInTurn[(i * 5) % 8]} | ${quality} | ${direction} | ${help}`;
    }),
  ).map((person, i) => (i % 16 === 7 ? { ...person, name: "Jan Peeters" } : person)),
  words: referenceEcomapWords,
};

/** Before the first question: one neighbour of whom nothing is asked yet. */
export const firstTie: EcomapInput = {
  ...tesfayEcomap,
  people: tesfayEcomap.people
    .slice(11, 12)
    .map((person) => ({ ...person, quality: null, direction: null, supports: [], functions: [] })),
};
