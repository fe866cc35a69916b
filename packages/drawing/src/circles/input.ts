import { type Closeness, closenesses } from "@rondom/domain/network/tie/attribute";
import type { MapCentre } from "../map/input";

/** A ring of the drawing; the outermost holds whom nobody asked about yet. */
export const rings = [...closenesses, "not-asked"] as const;
export type Ring = (typeof rings)[number];

/** Everything that the circles are drawn from: plain data apart from the words that depend on a number. */
export interface CirclesInput {
  readonly centre: MapCentre;
  /** Keys of the domains in their fixed order round the table: a person stays on the side of the network map. */
  readonly domains: readonly string[];
  /** In the order of joining. */
  readonly people: readonly CirclesPerson[];
  readonly words: CirclesWords;
  /** Names alone in lower rows, where there is little room; otherwise it follows from the number of people. */
  readonly short?: boolean;
  /** Low rows with the smallest letters that a screen may have, for many people in a narrow pane. */
  readonly dense?: boolean;
  /** First names alone where nobody shares them. */
  readonly firstNames?: boolean;
  /** The lowest rows, for a sheet of paper. */
  readonly tight?: boolean | undefined;
}

export interface CirclesPerson {
  readonly id: string;
  readonly name: string;
  /** "function · organisation". */
  readonly second?: string;
  readonly formal: boolean;
  /** Keys of domains, the first being home. */
  readonly domains: readonly string[];
  /** Null: not yet asked. */
  readonly closeness: Closeness | null;
}

export interface CirclesWords {
  readonly ring: Readonly<Record<Ring, string>>;
  readonly formal: string;
  readonly informal: string;
  /** "1 van 2": a seat's place in its ring, for a screen reader. */
  readonly position: (place: number, count: number) => string;
}

/** The ring in which a closeness is drawn. */
export function ringOf(closeness: Closeness | null): Ring {
  return closeness ?? "not-asked";
}
