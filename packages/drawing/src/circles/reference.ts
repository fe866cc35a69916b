import { lifeDomains } from "@rondom/domain/network/life-domain";
import type { Closeness } from "@rondom/domain/network/tie/attribute";
import { sharifi, tesfay } from "../map/reference";
import type { CirclesInput, CirclesWords } from "./input";

// The made-up families of the map, seen as circles: drawn by the tests and by make-references.ts.

export const referenceCirclesWords: CirclesWords = {
  ring: {
    "very-close": "heel dichtbij",
    close: "dichtbij",
    further: "verder weg",
    "not-asked": "nog niet gevraagd",
  },
  formal: "formeel",
  informal: "informeel",
  position: (place, count) => `${place} van ${count}`,
};

/** One letter a person: h heel dichtbij, d dichtbij, v verder weg, any other not asked. */
const letters: Readonly<Record<string, Closeness>> = { h: "very-close", d: "close", v: "further" };

function circlesOf({ centre, actors }: typeof tesfay, closeness: string): CirclesInput {
  return {
    centre,
    domains: lifeDomains,
    people: actors.map(({ id, name, second = "", formal, domains }, i) => ({
      id,
      name,
      second,
      formal,
      domains,
      closeness: letters[closeness[i] ?? ""] ?? null,
    })),
    words: referenceCirclesWords,
  };
}

/** Thirteen people (a-05). */
export const tesfayCircles: CirclesInput = {
  ...circlesOf(tesfay, "hvvdvv-vdvhdd"),
  centre: { ...tesfay.centre, lines: ["5 kinderen"] },
};

/** Forty-five people, three of them namesakes. */
export const sharifiCircles: CirclesInput = circlesOf(
  {
    ...sharifi,
    actors: sharifi.actors.map((one, i) => (i % 16 === 7 ? { ...one, name: "Jan Peeters" } : one)),
  },
  "hdvd-vvdv-dvvhd-vvdvv-dvvhd-vvdvv-dvhhdvvd-vv",
);

/** Nobody yet. */
export const emptyCircles: CirclesInput = { ...tesfayCircles, people: [] };
