import type { Box, Point } from "../map/geometry";
import type { Seat, TextLine } from "../map/picture";
import type { Ring } from "./input";

/** The circles as plain data: px, origin at the family's centre, y downwards. */
export interface CirclesLayout {
  /** Radius of the family's circle. */
  readonly family: number;
  readonly canvas: Box;
  readonly centre: readonly TextLine[];
  /** From the inside out. */
  readonly rings: readonly DrawnRing[];
  /** Ring by ring from the inside out, each in the order of joining: the order of the arrow keys. */
  readonly seats: readonly CirclesSeat[];
}

export interface DrawnRing {
  readonly ring: Ring;
  readonly radius: number;
  /** The ring's name on its line. */
  readonly line: TextLine;
  readonly chip: Box;
}

export interface CirclesSeat
  extends Pick<
    Seat,
    "id" | "x" | "y" | "side" | "shape" | "size" | "initials" | "name" | "lines" | "label" | "spoken"
  > {
  readonly ring: Ring;
  /** Key of the first domain, for its colour; null without one. */
  readonly domain: string | null;
}

/** A place on the drawing, before its label is known. */
export interface Place extends Point {
  readonly side: "left" | "right";
}
