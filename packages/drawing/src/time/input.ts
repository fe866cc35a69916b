import type { Closeness } from "@rondom/domain/network/tie/attribute";
import type { CirclesPerson, CirclesWords } from "../circles/input";
import type { MapCentre } from "../map/input";

/** What may have changed from one version to the next, in the order in which it is told. */
export const marks = ["came", "closer", "further", "went"] as const;
export type Mark = (typeof marks)[number];

/** Several versions of the circles: then, now and wished, or the dated ones of a history. */
export interface TimeInput {
  readonly centre: MapCentre;
  /** Keys of the domains in their fixed order round the table. */
  readonly domains: readonly string[];
  /** Everybody of any version, each once, in the order of joining. */
  readonly people: readonly Omit<CirclesPerson, "closeness">[];
  /** In the order of time. */
  readonly versions: readonly TimeVersion[];
  readonly words: TimeWords;
  /** The lowest rows, for a sheet of paper. */
  readonly tight?: boolean | undefined;
}

export interface TimeVersion {
  readonly key: string;
  /** "Nu". */
  readonly title: string;
  /** Who told it and when: "Verteld door Selam op 2 april 2025". */
  readonly told: string;
  /** How close the people of this version are, by their ids; null: not asked. Who is not named is not on it. */
  readonly closeness: Readonly<Record<string, Closeness | null>>;
}

export interface TimeWords extends CirclesWords {
  /** "erbij", "dichterbij", "verder", "weg". */
  readonly mark: Readonly<Record<Mark, string>>;
}
