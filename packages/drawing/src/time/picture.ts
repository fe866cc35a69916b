import type { CirclesLayout, CirclesSeat } from "../circles/picture";
import type { Point } from "../map/geometry";
import type { TextLine } from "../map/picture";
import type { Mark } from "./input";

/** One version of the circles with what changed since the one before; all versions share canvas, rings and rows. */
export interface VersionLayout extends CirclesLayout {
  readonly key: string;
  readonly seats: readonly TimeSeat[];
  /** Title and who told it, above the picture. */
  readonly above: readonly TextLine[];
  /** What changed, in words, below it. */
  readonly below: readonly ListedMark[];
}

export interface TimeSeat extends CirclesSeat {
  readonly mark: Mark | null;
  /** Where the person sat before, on a drawing of the difference alone. */
  readonly from: Point | null;
}

export interface ListedMark {
  readonly mark: Mark;
  /** Middle of the mark. */
  readonly at: Point;
  readonly lines: readonly TextLine[];
}
