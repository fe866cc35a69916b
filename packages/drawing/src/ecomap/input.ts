import type { Quality } from "@rondom/domain/network/feeling";
import type { TieFunction } from "@rondom/domain/network/tie/attribute";
import type { SupportDirection, SupportKind } from "@rondom/domain/network/tie/support";
import type { MapCentre } from "../map/input";

/** Everything that an ecomap is drawn from: plain data apart from the words that depend on a number. */
export interface EcomapInput {
  readonly centre: MapCentre;
  /** Clockwise from the top, in this order; at least one. */
  readonly groups: readonly EcomapGroup[];
  /** In the order of joining. */
  readonly people: readonly EcomapPerson[];
  readonly words: EcomapWords;
  /** Px at which labels wrap, and of the table, where there is little room; otherwise the usual ones. */
  readonly labelWidth?: number;
  readonly radius?: number;
  /** Of a tie the quality alone, in lower rows, where there is little room; otherwise it follows from their number. */
  readonly short?: boolean;
  /** Name and quality on one line, in the lowest rows, for a sheet of paper. */
  readonly tight?: boolean;
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
  /** Seen from the family: it gives, it takes, or both. */
  readonly direction: SupportDirection | null;
  readonly supports: readonly SupportKind[];
  readonly functions: readonly TieFunction[];
}

export interface EcomapWords {
  readonly quality: Readonly<Record<Quality, string>>;
  readonly notAsked: string;
  readonly direction: Readonly<Record<SupportDirection, string>>;
  readonly support: Readonly<Record<SupportKind, string>>;
  readonly function: Readonly<Record<TieFunction, string>>;
  readonly formal: string;
  readonly informal: string;
  /** "1 van 2": a seat's place in its group, for a screen reader. */
  readonly position: (place: number, count: number) => string;
}
