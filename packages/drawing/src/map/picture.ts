import type { IconName } from "../icons";
import type { Weight } from "../width";
import type { Box, Point } from "./geometry";
import type { Tone } from "./label";
import type { Level } from "./levels";
import type { ShownState } from "./state";

/** The network map as plain data: px, origin at the table's centre, y downwards. */
export interface MapLayout {
  readonly level: Level;
  readonly table: { readonly radius: number; readonly family: number };
  /** Everything drawn lies in it. */
  readonly canvas: Box;
  readonly centre: readonly TextLine[];
  readonly segments: readonly Segment[];
  readonly benches: readonly Bench[];
  readonly threads: readonly Thread[];
  /** Domain by domain in the order of the table, those without a domain last: the order of the arrow keys. */
  readonly seats: readonly Seat[];
  /** Heading of those who stand in no domain; null when there are none. */
  readonly withoutDomain: TextLine | null;
}

/** One line with the place of its baseline. `anchor` is the side of `x` at which it is fixed, in any script. */
export interface TextLine extends Point {
  readonly text: string;
  readonly anchor: "left" | "middle" | "right";
  readonly size: number;
  readonly weight: Weight;
  readonly tone: Tone;
  /** How a tie feels, as a word (looks, section 4). */
  readonly italic?: true;
  /** The name of somebody who is gone. */
  readonly struck?: true;
}

export interface Segment {
  readonly key: string;
  readonly state: ShownState;
  /** Radians, clockwise from the top. */
  readonly from: number;
  readonly to: number;
  readonly icon: { readonly name: IconName; readonly size: number } & Point;
  readonly lines: readonly TextLine[];
}

export interface Bench {
  readonly domain: string;
  readonly outline: readonly Point[];
}

export interface Thread {
  readonly actorId: string;
  readonly dashed: boolean;
  readonly radius: number;
  /** Radians; clockwise from `from` to `to`, past 2π when it crosses the top. */
  readonly from: number;
  readonly to: number;
  readonly ends: readonly { readonly seatId: string; readonly dot: Point; readonly edge: Point }[];
}

/** A person's seat, or an empty chair. */
export interface Seat extends Point {
  readonly id: string;
  readonly kind: "actor" | "chair";
  /** Id of the actor; null for a chair. */
  readonly actorId: string | null;
  /** Id of the open need; null for a person. */
  readonly gapId: string | null;
  /** Key of the domain; null in the row of those without one. */
  readonly domain: string | null;
  /** The first domain of this person, or the only place of a chair: the label is full here. */
  readonly home: boolean;
  /** On which side of the seat its label stands. */
  readonly side: "left" | "right";
  readonly shape: "round" | "square";
  readonly size: number;
  /** Null: show a figure (a person) or a plus (a chair). */
  readonly initials: string | null;
  /** In how many domains the person sits; above 1 a second ring and a badge show it. */
  readonly times: number;
  readonly name: string;
  readonly lines: readonly SeatLine[];
  /** Box of the label. */
  readonly label: Box;
  /** What a screen reader says. */
  readonly spoken: string;
}

export interface SeatLine extends TextLine {
  /** Top left of the 13 px weight icon before the words. */
  readonly weightIcon: Point | null;
}
