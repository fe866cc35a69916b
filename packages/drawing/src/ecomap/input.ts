import type { Quality } from "@rondom/domain/network/feeling";
import type { MapCentre } from "../map/input";

/** Advice and how things work; goods, services and money; company and a listening ear. Inwards to outwards on a line. */
export const supports = ["informational", "instrumental", "social"] as const;
export type Support = (typeof supports)[number];

/** Seen from the family: it gets, it gives, or both. */
export type Direction = "gets" | "gives" | "both";

/** The four functions that a network can fill. */
export type NetworkFunction = "affection" | "belonging" | "material-help" | "stability";

/** Everything that an ecomap is drawn from: plain data apart from the words that depend on a number. */
export interface EcomapInput {
  readonly centre: MapCentre;
  /** Clockwise from the top, in this order; at least one. */
  readonly groups: readonly EcomapGroup[];
  /** In the order of joining. */
  readonly people: readonly EcomapPerson[];
  readonly words: EcomapWords;
}

export interface EcomapGroup {
  readonly key: string;
  readonly word: string;
}

/** One person and the tie with the family, or with one member of it. */
export interface EcomapPerson {
  readonly id: string;
  readonly name: string;
  /** "function · organisation". */
  readonly second?: string;
  readonly formal: boolean;
  /** Key of a group; somebody of no group of the map sits with the group `others`, or else with the last one. */
  readonly group: string | null;
  /** Null: not yet asked. */
  readonly quality: Quality | null;
  readonly direction: Direction | null;
  readonly supports: readonly Support[];
  readonly functions: readonly NetworkFunction[];
}

export interface EcomapWords {
  readonly quality: Readonly<Record<Quality, string>>;
  readonly notAsked: string;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly support: Readonly<Record<Support, string>>;
  readonly function: Readonly<Record<NetworkFunction, string>>;
  readonly formal: string;
  readonly informal: string;
  /** "1 van 2": a seat's place in its group, for a screen reader. */
  readonly position: (place: number, count: number) => string;
}
