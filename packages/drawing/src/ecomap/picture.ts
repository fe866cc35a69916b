import type { Quality } from "@rondom/domain/network/feeling";
import type { TieFunction } from "@rondom/domain/network/tie/attribute";
import type { SupportKind } from "@rondom/domain/network/tie/support";
import type { Box, Point } from "../map/geometry";
import type { Seat, TextLine } from "../map/picture";

/** The ecomap as plain data: px, origin at the family's centre, y downwards. */
export interface EcomapLayout {
  readonly table: { readonly radius: number; readonly family: number };
  /** Everything drawn lies in it. */
  readonly canvas: Box;
  readonly centre: readonly TextLine[];
  /** The groups in which somebody sits, in their order round the family. */
  readonly groups: readonly GroupHeading[];
  /** Group by group: the order of the arrow keys. */
  readonly seats: readonly EcomapSeat[];
}

export interface GroupHeading {
  readonly key: string;
  readonly line: TextLine;
  readonly box: Box;
}

/** One person's seat and label, and the line to the family. */
export interface EcomapSeat
  extends Pick<
    Seat,
    "id" | "x" | "y" | "side" | "shape" | "size" | "initials" | "name" | "lines" | "label" | "spoken"
  > {
  readonly group: string;
  readonly functions: readonly TieFunction[];
  readonly tie: EcomapTie;
}

/** A line from the family's circle to a seat. */
export interface EcomapTie {
  readonly quality: Quality | null;
  /** Where it starts at the family and where it ends before the seat. */
  readonly from: Point;
  readonly to: Point;
  /** The arrows at the ends that receive. */
  readonly arrows: readonly Arrow[];
  /** Middles of the circles on the line. */
  readonly supports: readonly ({ readonly support: SupportKind } & Point)[];
}

/** A filled triangle. */
export interface Arrow {
  readonly end: "family" | "seat";
  readonly tip: Point;
  readonly base: readonly [Point, Point];
}
