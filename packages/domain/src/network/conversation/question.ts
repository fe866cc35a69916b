import type { LifeDomain } from "../life-domain";

/** Questions answered in the family's own words; the answers are the family's layer. */
export const wordQuestions = [
  "about",
  "goes-well",
  "less-well",
  "close",
  "when-hard",
  "who-asks",
  "used-to-be",
  "missed",
] as const;
export type WordQuestion = (typeof wordQuestions)[number];

/** Questions answered with people, put on the map. */
export type PersonQuestion =
  | "who-helps"
  | "together"
  | "group"
  | "cannot"
  | "still"
  | "far"
  | "weak"
  | "link";

/**
 * One question of a talk. `text` and `example` (of what one may answer) are keys of the messages in
 * "conversation.json"; those of the family's layer, and no others, start with "family.".
 */
export type Question = { text: string; example: string | null } & (
  | { layer: "family"; asks: "words"; key: WordQuestion }
  /** How each contact here feels: a quality per tie. */
  | { layer: "family"; asks: "feeling"; key: "ties" }
  | { layer: "shared"; asks: "person"; key: PersonQuestion }
  | { layer: "shared"; asks: "need"; key: "more-help" }
  /** Said aloud; what is answered has its own place on the screen. */
  | { layer: "shared"; asks: "nothing"; key: "table" | "again" | "missing" }
);

type Asked = WordQuestion | "who-helps" | "together" | "group" | "cannot";

const usual: readonly Asked[] = ["about", "goes-well", "less-well", "who-helps"];

/** What is asked in each domain, before the question for more help; a family's own domain is asked the usual. */
export const askedIn: Record<LifeDomain | "own", readonly Asked[]> = {
  volunteers: usual,
  integration: [...usual, "group"],
  work: usual,
  finance: usual,
  housing: usual,
  health: [...usual, "cannot"],
  education: usual,
  leisure: ["about", "goes-well", "less-well", "together", "group"],
  parenting: [...usual, "cannot"],
  informal: ["about", "close", "when-hard", "less-well", "together"],
  own: usual,
};
